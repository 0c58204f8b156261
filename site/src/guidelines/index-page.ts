import { detectors } from '../../../core/signals/index.ts';
import { type GeneratedPage, titleOf } from './generated-page.ts';

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

/** The way into the guidelines: all pages by group. */
export function indexPage(pages: readonly GeneratedPage[]): GeneratedPage {
  const signals = detectors.map(({ id }) => ({ id: `guidelines/detectors/${id}`, title: titleOf(id) }));
  const parts = groups.map(([folder, title, about]) => {
    const own = [...signals, ...pages].filter(({ id }) => id.startsWith(`guidelines/${folder}/`));
    const list = own.map((page) => `- [${page.title}](./${folder}/${page.id.split('/').at(-1)}/)`).join('\n');
    return `<a id="${folder}"></a>\n\n## ${title}\n\n${about}\n\n${list}`;
  });
  return {
    id: 'guidelines',
    title: 'Guidelines',
    description: 'What a walk looks for, why customers mind, and how to mend it.',
    body: `Every finding in a published journey links to the guideline it broke, and every guideline lists the findings that broke it.\n\n${parts.join('\n\n')}`,
    order: 0,
  };
}
