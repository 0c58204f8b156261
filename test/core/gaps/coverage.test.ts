import { describe, expect, test } from 'vitest';
import { coverageOf, journeyCoverage } from '../../../core/gaps/coverage.ts';
import { smallAudit } from '../support/small-audit.ts';

describe('coverage', () => {
  const audit = smallAudit({
    walked: {
      onboarding: [
        { id: 'a', libraryId: 'success-6/onboarding/training', outcome: 'achieved' },
        { id: 'b', libraryId: 'success-6/onboarding/training' },
        { id: 'c', libraryId: 'success-6/onboarding/set-up', walked: false },
      ],
    },
    checkpoints: [
      { id: 'training-done', stage: 'onboarding', met: true },
      { id: 'account-set-up', stage: 'onboarding', met: false },
      { id: 'of-their-own', stage: 'onboarding', met: true },
    ],
  });

  test('says what the library asks, what was walked and what was judged', () => {
    const onboarding = coverageOf(audit).find((it) => it.stage === 'onboarding');
    expect(onboarding).toMatchObject({
      walked: 2,
      judged: 1,
      share: 0.5,
      checkpoints: { total: 3, answered: 2, met: 1 },
    });
    expect(onboarding?.met.map((it) => it.touchpoints)).toEqual([['a', 'b']]);
    expect(onboarding?.missing.map((it) => it.id)).toEqual(['success-6/onboarding/set-up']);
  });

  test('of the journey is met over all entries of the model', () => {
    expect(journeyCoverage(coverageOf(audit))).toBeCloseTo(1 / 17, 12);
    expect(journeyCoverage([])).toBeNull();
  });
});
