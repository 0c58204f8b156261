import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** The topic tree: four sections, their pages found by folder. */
export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  { label: 'Journeys', items: [{ label: 'All journeys', link: '/journeys/' }] },
  { label: 'Guidelines', items: [{ label: 'Signals', items: [{ autogenerate: { directory: 'guidelines/detectors' } }] }] },
  { label: 'Docs', items: [{ autogenerate: { directory: 'docs' } }] },
];
