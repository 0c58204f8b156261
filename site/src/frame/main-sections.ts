/** The sections of the top bar, in order. `roots` begin the addresses of all their pages. */
export const mainSections = [
  { key: 'docs', roots: ['docs'], href: '/docs/start/' },
  { key: 'guidelines', roots: ['guidelines'], href: '/guidelines/' },
  { key: 'journeys', roots: ['journeys', 'changes', 'owners', 'targets', 'compare'], href: '/journeys/' },
  { key: 'personas', roots: ['personas'], href: '/personas/' },
] as const;

export type MainSection = (typeof mainSections)[number];

/** The section a page id (`docs/start`) belongs to; undefined for the home page and a page not found. */
export function sectionOf(id: string): MainSection | undefined {
  const [root = ''] = id.split('/');
  return mainSections.find(({ roots }) => roots.some((it) => it === root));
}
