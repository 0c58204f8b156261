import { formatScore } from '../../../core/report/numbers.ts';

/** The Markdown of a page that is made from audits; parts that say nothing are left out. */
export function twin(title: string, about: string, parts: readonly (string | false)[]): string {
  return `${[`# ${title}`, about, ...parts].filter(Boolean).join('\n\n')}\n`;
}

export const scoreText = (score: number | null | undefined): string =>
  score == null ? '–' : formatScore(score);
