/** The groups of guidelines in the order they are shown. `folder` is part of the address of all their pages. */
export const guidelineGroups = [
  {
    folder: 'detectors',
    title: 'Signals',
    about: 'What Waymark notices by itself while you walk. It proposes; you decide what is real.',
  },
  {
    folder: 'gaps',
    title: 'Gaps',
    about: 'What should be there and is not. Gaps stand beside the score, never inside it.',
  },
  {
    folder: 'strategy',
    title: 'Strategy',
    about: 'What good companies do at every stage, and how to see in a walk whether yours does.',
  },
  {
    folder: 'stages',
    title: 'Stages',
    about: 'Six ways to cut a customer’s life into stages, side by side, with a page for every stage.',
  },
  {
    folder: 'touchpoints',
    title: 'Touchpoints',
    about: 'Where customers meet you, and what to look at there.',
  },
  { folder: 'personas', title: 'Personas', about: 'Eight questions to know whom you walk as.' },
  {
    folder: 'milestones',
    title: 'Milestones',
    about: 'Five moments a customer passes, each with its proof.',
  },
  { folder: 'metrics', title: 'Metrics', about: 'Numbers to follow beside the score, leading ones first.' },
] as const;
