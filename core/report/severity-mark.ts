import { type Markup, svg, trusted } from './escape.ts';
import { icon } from './icons.ts';
import type { Paint } from './paint.ts';
import type { ColourName } from './tokens.ts';

/** Severity 0–4 as shape and number: ring 0, circle 1–2, diamond 3, octagon 4. Centred at (x, y), within `radiusPx`. */
export function severityMark(severity: number, x: number, y: number, radiusPx: number, paint: Paint): Markup {
  const level = Math.max(0, Math.min(4, Math.round(severity)));
  const fill = paint(`sev${level}` as ColourName);
  const number = svg`<text x="${x}" y="${y + radiusPx * 0.47}" text-anchor="middle" font-size="${radiusPx * 1.3}" font-weight="700" fill="${paint(`onSev${level}` as ColourName)}">${level}</text>`;
  return svg`<g>${shape(level, x, y, radiusPx, fill, paint)}${number}</g>`;
}

/** A measured finding has no severity; it shows a clock in the place of the number. */
export function measuredMark(x: number, y: number, radiusPx: number, paint: Paint): Markup {
  return svg`<g><circle cx="${x}" cy="${y}" r="${radiusPx}" fill="${paint('midBg')}"/>${icon('clock', x - radiusPx * 0.8, y - radiusPx * 0.8, radiusPx * 1.6, paint('mid'))}</g>`;
}

function shape(level: number, x: number, y: number, r: number, fill: string, paint: Paint): Markup {
  if (level === 0)
    return svg`<circle cx="${x}" cy="${y}" r="${r - 0.6}" fill="${fill}" stroke="${paint('edge')}" stroke-width="1.2"/>`;
  if (level <= 2) return svg`<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
  if (level === 3)
    return svg`<path d="${polygon(4, x, y, r * 1.18, 0)}" fill="${fill}" stroke="${fill}" stroke-width="1.6" stroke-linejoin="round"/>`;
  return svg`<path d="${polygon(8, x, y, r * 1.06, Math.PI / 8)}" fill="${fill}"/>`;
}

function polygon(corners: number, x: number, y: number, r: number, turn: number): Markup {
  const points = Array.from({ length: corners }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / corners;
    return `${(x + r * Math.cos(angle)).toFixed(2)} ${(y + r * Math.sin(angle)).toFixed(2)}`;
  });
  return trusted(`M${points.join('L')}Z`);
}
