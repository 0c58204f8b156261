import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { stageModels } from '../../core/stages/index.ts';

const folder = (label: string, directory: string) => ({
  label,
  collapsed: true,
  items: [{ autogenerate: { directory } }],
});

/** The topic trees, one for each section of the top bar; a page shows only its own section's tree. */
export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  {
    label: 'Docs',
    items: [
      { label: 'Start', items: ['docs/start', 'docs/what-it-is', 'docs/benefits'] },
      {
        label: 'Do',
        items: [
          'docs/plan',
          'docs/stage-models',
          'docs/walk',
          'docs/review',
          'docs/publish',
          'docs/own-site',
          'docs/rewalk',
          'docs/workshop',
          'docs/surveys',
          'docs/exchange',
        ],
      },
      {
        label: 'Understand',
        items: [
          'docs/scoring',
          'docs/calculator',
          'docs/privacy',
          'docs/limits',
          'docs/file-format',
          'docs/glossary',
          'docs/inventory',
        ],
      },
      { label: 'Take part', items: ['docs/decisions', 'docs/contributing', 'docs/store'] },
    ],
  },
  {
    label: 'Guidelines',
    items: [
      'guidelines',
      folder('Signals', 'guidelines/detectors'),
      folder('Gaps', 'guidelines/gaps'),
      folder('Strategy', 'guidelines/strategy'),
      {
        label: 'Stages',
        collapsed: true,
        items: stageModels.map((model) => ({
          label: model.name,
          collapsed: true,
          items: [
            { label: 'Overview', slug: `guidelines/stages/${model.id}` },
            ...model.stages.map(({ id }) => `guidelines/stages/${model.id}/${id}`),
          ],
        })),
      },
      folder('Touchpoints', 'guidelines/touchpoints'),
      folder('Personas', 'guidelines/personas'),
      folder('Milestones', 'guidelines/milestones'),
      folder('Metrics', 'guidelines/metrics'),
    ],
  },
];
