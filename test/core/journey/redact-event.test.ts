import { expect, test } from 'vitest';
import { actSchema } from '../../../core/journey/acts.ts';
import { removedText, withoutTexts } from '../../../core/journey/redact-event.ts';

const goal = actSchema.parse({
  id: 'a',
  at: 1,
  type: 'goal',
  goal: { id: 'g', stage: 's', text: 'Buy', success: 'It came', source: 'interview', team: 'Sales' },
});

test('of a goal only its kind of source is left, so that it can still be read', () => {
  const left = withoutTexts(goal);
  expect(actSchema.parse(left)).toEqual(left);
  expect(left).toMatchObject({
    goal: { text: removedText, success: removedText, source: 'interview', team: removedText },
  });
});
