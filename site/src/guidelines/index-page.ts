import type { GeneratedPage } from './generated-page.ts';
import { guidelineGroups } from './groups.ts';

/** Names and first lines of pages, in the order they are shown. */
export type Listed = Pick<GeneratedPage, 'id' | 'title' | 'description'>;

/** The way into the guidelines: all pages by group, each with how often published journeys broke it. */
export function indexPage(pages: readonly Listed[], counts: ReadonlyMap<string, number>): GeneratedPage {
  const parts = guidelineGroups.map(({ folder, title, about }) => {
    const own = pages.filter(
      ({ id }) => id.startsWith(`guidelines/${folder}/`) && id.split('/').length === 3,
    );
    const list = own.map((page) => {
      const leaf = page.id.slice('guidelines/'.length);
      const count = counts.get(leaf) ?? 0;
      const seen =
        count === 0
          ? ''
          : ` <span class="wm-count">${count === 1 ? 'seen once' : `seen ${count} times`}</span>`;
      return `- [${page.title}](./${leaf}/)${seen}  \n  ${page.description}`;
    });
    return `## ${title}\n\n${about}\n\n${list.join('\n')}`;
  });
  return {
    id: 'guidelines',
    title: 'Guidelines',
    description: 'What a walk looks for, why customers mind, and how to mend it.',
    body: `Every finding in a published journey links to the guideline it broke, and every guideline lists the findings that broke it.\n\n${parts.join('\n\n')}`,
    source: 'src/guidelines/groups.ts',
    order: 0,
  };
}
