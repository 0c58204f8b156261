import { svg } from './escape.ts';
import { picture } from './map/picture.ts';
import { messagesFor } from './messages/messages-for.ts';
import { formatScore } from './numbers.ts';
import { bandTones } from './score-tone.ts';
import { textWidth } from './text-width.ts';
import { palettes } from './tokens.ts';

export interface BadgeOptions {
  locale?: string;
  /** Left half; the word for journey when left out. */
  label?: string;
  gatePassed?: boolean;
}

/** A badge for a README: the score and its band, readable on any ground. A failed gate shows a cross beside the score. */
export function renderBadge(score: number | null, options: BadgeOptions = {}): string {
  const words = messagesFor(options.locale);
  const label = (options.label ?? words.report.badge).slice(0, 60);
  const failed = options.gatePassed === false;
  const value = `${score === null ? '–' : formatScore(score)}${failed ? ' ✕' : ''}`;
  const style = { sizePx: 11 };
  const left = Math.ceil(textWidth(label, style)) + 14;
  const right = Math.ceil(textWidth(value, { ...style, bold: true })) + 16;
  const fill = score === null ? palettes.light.muted : palettes.light[bandTones(score).text];
  const text = (x: number, words: string, bold: boolean) =>
    svg`<text x="${x}" y="14" text-anchor="middle" font-size="11"${bold && svg` font-weight="700"`} fill="#ffffff">${words}</text>`;
  return picture({
    box: { x: 0, y: 0, width: left + right, height: 20 },
    title: `${label}: ${score === null ? words.report.noScore : `${formatScore(score)} ${words.report.of100}`}${failed ? `, ${words.report.gatesFail(1)}` : ''}`,
    content: svg`<rect width="${left + right}" height="20" rx="4" fill="${palettes.light.curve}"/><path d="M${left} 0H${left + right - 4}a4 4 0 0 1 4 4V16a4 4 0 0 1 -4 4H${left}Z" fill="${fill}"/>${text(left / 2, label, false)}${text(left + right / 2, value, true)}`,
    theme: 'light',
    id: 'badge',
  }).markup;
}
