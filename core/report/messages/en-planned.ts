export const plannedWords = {
  fates: {
    kept: 'as planned',
    'out-of-order': 'in another order',
    missing: 'did not happen',
    skipped: 'optional, left out',
    'not-taken': 'another branch was taken',
    extra: 'was not planned',
  },
  late: (took: string, promised: string) => `after ${took}, promised ${promised}`,
  outOfOrder: 'in another order',
  wrongChannel: (walked: string, planned: string) => `by ${walked} instead of ${planned}`,
  fit: (share: string) => `${share} of the plan happened in order.`,
};
