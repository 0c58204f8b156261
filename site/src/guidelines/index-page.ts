import type { GeneratedPage } from './generated-page.ts';

const groups = [
  [
    'detectors',
    'Signals',
    'What Waymark notices by itself while you walk. It proposes; you decide what is real.',
  ],
  ['gaps', 'Gaps', 'What should be there and is not. Gaps stand beside the score, never inside it.'],
  ['stages', 'Stages', 'Six ways to cut a customer’s life into stages, side by side.'],
  ['touchpoints', 'Touchpoints', 'Where customers meet you, and what to look at there.'],
  ['personas', 'Personas', 'Eight questions to know whom you walk as.'],
  ['milestones', 'Milestones', 'Five moments a customer passes, each with its proof.'],
  ['metrics', 'Metrics', 'Numbers to follow beside the score, leading ones first.'],
] as const;

/** Names and first lines of pages, in the order they are shown. */
export type Listed = Pick<GeneratedPage, 'id' | 'title' | 'description'>;

/** The way into the guidelines: all pages by group. */
export function indexPage(pages: readonly Listed[]): GeneratedPage {
  const parts = groups.map(([folder, title, about]) => {
    const own = pages.filter(({ id }) => id.startsWith(`guidelines/${folder}/`));
    const list = own.map(
      (page) => `- [${page.title}](./${folder}/${page.id.split('/').at(-1)}/)  \n  ${page.description}`,
    );
    return `## ${title}\n\n${about}\n\n${list.join('\n')}`;
  });
  return {
    id: 'guidelines',
    title: 'Guidelines',
    description: 'What a walk looks for, why customers mind, and how to mend it.',
    body: `Every finding in a published journey links to the guideline it broke, and every guideline lists the findings that broke it.\n\n${parts.join('\n\n')}`,
    order: 0,
  };
}
