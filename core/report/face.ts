import { type Markup, svg } from './escape.ts';
import type { Paint } from './paint.ts';
import type { ColourName } from './tokens.ts';

/** A drawn face for an emotion −2…+2, centred at (x, y). Mouth and brows say it, the colour only agrees. */
export function face(value: number, x: number, y: number, radiusPx: number, paint: Paint): Markup {
  const { line, ground } = facePaint(value);
  const r = radiusPx;
  const level = Math.max(-2, Math.min(2, value));
  const bend = level * 0.2 * r;
  const mouthY = y + 0.36 * r - bend * 0.35;
  const half = (level >= 1.5 ? 0.5 : 0.44) * r;
  const eye = 0.115 * r;
  const mouth =
    level >= 1.5
      ? svg`<path d="M${x - half} ${mouthY - 0.06 * r}Q${x} ${mouthY + 0.78 * r} ${x + half} ${mouthY - 0.06 * r}Z" fill="${paint(line)}"/>`
      : svg`<path d="M${x - half} ${mouthY}Q${x} ${mouthY + 2 * bend} ${x + half} ${mouthY}"/>`;
  const brows =
    level <= -1.5
      ? svg`<path d="M${x - 0.58 * r} ${y - 0.46 * r}l${0.36 * r} ${0.16 * r}M${x + 0.58 * r} ${y - 0.46 * r}l${-0.36 * r} ${0.16 * r}"/>`
      : '';
  const eyes = [-1, 1].map(
    (side) =>
      svg`<circle cx="${x + side * 0.33 * r}" cy="${y - 0.16 * r}" r="${eye}" fill="${paint(line)}"/>`,
  );
  return svg`<g fill="none" stroke="${paint(line)}" stroke-width="${Math.max(1.1, r * 0.14)}" stroke-linecap="round" stroke-linejoin="round"><circle cx="${x}" cy="${y}" r="${r}" fill="${paint(ground)}"/><g stroke-width="${Math.max(1, r * 0.13)}">${mouth}${brows}</g><g stroke="none">${eyes}</g></g>`;
}

/** Line and ground of an emotion's colour. */
export function facePaint(value: number): { line: ColourName; ground: ColourName } {
  if (value >= 0.5) return { line: 'good', ground: 'goodBg' };
  if (value <= -0.5) return { line: 'bad', ground: 'badBg' };
  return { line: 'mid', ground: 'midBg' };
}
