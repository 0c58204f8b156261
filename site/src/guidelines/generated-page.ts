/**
 * A page made from the product's own data. `id` is its address without slashes at the ends; `body` is Markdown; `source` is the
 * file its words come from, seen from `site/`: what its edit link opens and what its date is taken from.
 */
export type GeneratedPage = {
  id: string;
  title: string;
  description: string;
  body: string;
  source: string;
  order: number;
};

/** The parts every guideline has, in their order. */
export type Guideline = {
  why: string;
  good: string;
  check: string;
  mend: string;
  sources: readonly string[];
};

export function guidelineBody(text: Guideline, before = ''): string {
  return [
    before,
    `## Why it matters\n\n${text.why}`,
    `## What good looks like\n\n${text.good}`,
    `## How to check it in a walk\n\n${text.check}`,
    `## How to mend it\n\n${text.mend}`,
    `## Sources\n\n${text.sources.map((source) => `- ${source}`).join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** `silence-between-stages` reads `Silence between stages`. */
export function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Text from data, safe in a Markdown table cell. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
