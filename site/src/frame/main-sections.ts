/** The sections of the top bar, in order. `root` begins the address of all their pages. */
export const mainSections = [
  { label: 'Docs', root: 'docs', href: '/docs/start/' },
  { label: 'Guidelines', root: 'guidelines', href: '/guidelines/' },
  { label: 'Journeys', root: 'journeys', href: '/journeys/' },
  { label: 'Personas', root: 'personas', href: '/personas/' },
] as const;

/** The section a page id (`docs/start`) belongs to; undefined for the home page and a page not found. */
export function sectionOf(id: string): (typeof mainSections)[number] | undefined {
  const [root] = id.split('/');
  return mainSections.find((section) => section.root === root);
}
