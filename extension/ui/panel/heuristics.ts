/** Nielsen's ten usability heuristics, as tags. Source: https://www.nngroup.com/articles/ten-usability-heuristics/ */
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
