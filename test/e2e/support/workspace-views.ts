/** Every view of the workspace with its address; `walk` is an audit that is stored. What only appears on a press says which. */
export type WorkspaceView = {
  readonly name: string;
  hash(walk: string, other: string): string;
  /** Pressed, one after the other, once the view is there. */
  readonly press?: readonly string[];
};

const part = (name: string): WorkspaceView => ({
  name,
  hash: (walk) => `#/audit/${encodeURIComponent(walk)}/${name}`,
});

export const workspaceViews: readonly WorkspaceView[] = [
  { name: 'audits', hash: () => '#/' },
  part('map'),
  part('findings'),
  { ...part('findings'), name: 'board', press: ['>>> [data-action="board"]'] },
  part('score'),
  part('fixes'),
  part('missing'),
  part('gates'),
  part('touchpoints'),
  {
    ...part('touchpoints'),
    name: 'add-touchpoint',
    press: ['>>> [data-action="add-touchpoint"]'],
  },
  part('plan'),
  part('metrics'),
  { ...part('metrics'), name: 'work-out', press: ['>>> wm-work-out >>> summary'] },
  part('notes'),
  part('evidence'),
  part('export'),
  {
    name: 'compare',
    hash: (walk, other) => `#/compare/${encodeURIComponent(walk)}/${encodeURIComponent(other)}`,
  },
  {
    name: 'together',
    hash: (walk, other) => `#/together/${encodeURIComponent(walk)}/${encodeURIComponent(other)}`,
  },
  { name: 'personas', hash: () => '#/personas' },
  { name: 'persona', hash: () => '#/personas', press: ['>>> [data-action="new-persona"]'] },
  { name: 'models', hash: () => '#/models' },
  {
    name: 'models-own',
    hash: () => '#/models',
    press: ['>>> [data-model="success-6"] [data-action="copy-model"]', '>>> [data-action="save-model"]'],
  },
  {
    name: 'model',
    hash: () => '#/models',
    press: [
      '>>> [data-model="success-6"] [data-action="copy-model"]',
      '>>> [data-stage="onboarding"] >>> summary',
    ],
  },
  { name: 'storage', hash: () => '#/storage' },
  { name: 'settings', hash: () => '#/settings' },
];
