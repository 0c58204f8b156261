import type { Convention } from '../convention.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const route = /^\[(\.\.\.)?[a-z]+\](\.[a-z]+)+$/;
const dotted = /^\.[a-z][a-z-]*(\.[a-z]+)*$/;
const fixed = /^(README|CHANGELOG|CONTRIBUTING|PRIVACY|SECURITY)\.md$|^LICENSE$/;

export const fileNames: Convention = {
  id: 'file-names',
  mend: 'name the file in kebab-case, after the one thing it holds',
  appliesTo: (path) => !path.startsWith('test/fixtures/') && !path.startsWith('test/golden/'),
  problems: ({ path }) => {
    const name = path.split('/').at(-1) ?? '';
    return [kebab, route, dotted, fixed].some((pattern) => pattern.test(name)) ? [] : [name];
  },
  breaks: [
    { path: 'core/plan/AlignPlan.ts', text: '' },
    { path: 'site/src/components/page_title.astro', text: '' },
  ],
  keeps: [
    { path: 'core/signals/detectors/rage-click.test.ts', text: '' },
    { path: 'site/src/pages/journeys/[...slug].astro', text: '' },
    { path: '.dependency-cruiser.mjs', text: '' },
  ],
};
