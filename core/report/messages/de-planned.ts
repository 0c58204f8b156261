import { afterTime } from './de-after-time.ts';
import type { plannedWords as english } from './en-planned.ts';

export const plannedWords: typeof english = {
  fates: {
    kept: 'wie geplant',
    'out-of-order': 'in anderer Reihenfolge',
    missing: 'kam nicht',
    skipped: 'freiwillig, ausgelassen',
    'not-taken': 'anderer Zweig genommen',
    extra: 'war nicht geplant',
  },
  late: (took, promised) => `${afterTime(took)}, versprochen ${promised}`,
  outOfOrder: 'in anderer Reihenfolge',
  wrongChannel: (walked, planned) => `über ${walked} statt ${planned}`,
  fit: (share) => `${share} des Plans kamen in der geplanten Reihenfolge.`,
};
