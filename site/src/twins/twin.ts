import { formatPoints, formatScore } from '../../../core/report/numbers.ts';
import { reportWords } from '../words/words.ts';

/** The Markdown of a page that is made from audits; parts that say nothing are left out. */
export function twin(title: string, about: string, parts: readonly (string | false)[]): string {
  return `${[`# ${title}`, about, ...parts].filter(Boolean).join('\n\n')}\n`;
}

/** `exact`: with its decimal, where a difference in points stands beside it and both have to agree. */
export function scoreText(score: number | null | undefined, how: 'whole' | 'exact' = 'whole'): string {
  if (score == null) return '–';
  return how === 'exact' ? formatPoints(score, reportWords).replace(/^\+/, '') : formatScore(score);
}
