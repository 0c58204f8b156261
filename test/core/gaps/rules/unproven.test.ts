import { expect, test } from 'vitest';
import { smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'ticked without evidence',
    smallAudit({
      milestones: [
        { id: 'initial-purchase', name: 'Initial Purchase', stage: 'consideration', reached: true },
        {
          id: 'first-success',
          name: 'First success',
          stage: 'adoption',
          reached: true,
          evidence: 'She said so',
        },
        { id: 'renewal-upsell', name: 'Renewal', stage: 'retention', reached: false },
      ],
      checkpoints: [
        { id: 'independent-use', stage: 'onboarding', met: true, evidence: ' ' },
        { id: 'training-done', stage: 'onboarding', met: false },
      ],
    }),
    [
      'Milestone without evidence: Initial Purchase',
      'Checkpoint without evidence: A whole task was done without help.',
    ],
  ],
  ['nothing ticked', smallAudit(), nothing],
])('%s', (_, audit, expected) => {
  expect(says('unproven', audit)).toEqual(expected);
});

test('a checkpoint that no stage knows goes by its id', () => {
  const audit = smallAudit({ checkpoints: [{ id: 'ours', stage: 'moon', met: true }] });
  expect(says('unproven', audit)).toEqual(['Checkpoint without evidence: ours']);
});
