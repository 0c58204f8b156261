/** What kept the customer from going on (F1). */
export const frictionTags = ['roadblock', 'hesitation', 'change-of-mind', 'over-complicated'] as const;

/** Nielsen's ten usability heuristics, as tags of what breaks one. Source: https://www.nngroup.com/articles/ten-usability-heuristics/ */
export const heuristics = [
  'visibility-of-status',
  'real-world-match',
  'user-control',
  'consistency',
  'error-prevention',
  'recognition',
  'efficiency',
  'minimalist-design',
  'error-recovery',
  'help',
] as const;
export type Heuristic = (typeof heuristics)[number];

/** Tags that mean something to a rule or a picture. The list is open: an auditor may use any other word. */
export const knownTags = [
  ...frictionTags,
  /** A specific offer was made here (`engagement-4`). */
  'offer',
  /** It does not sound like the same company (F10). */
  'off-voice',
  /** The answer was read from a script (F9). */
  'scripted',
  /** A person was visible: a face, a name, a voice (F6). */
  'human-contact',
  /** Ways to be present elsewhere (F8). */
  'blog',
  'social',
  'cross-promotion',
] as const;
export type KnownTag = (typeof knownTags)[number];
