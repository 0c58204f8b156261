import { expect, test } from 'vitest';
import { touchpointSchema } from '../../../core/journey/touchpoint.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { touchpointSlots } from '../../../core/report/touchpoint-slots.ts';

const touchpoint = (more: object) => touchpointSchema.parse({ id: 't', stage: 's', name: 'Home', ...more });

test('a touchpoint that nobody said anything about has no line', () => {
  expect(touchpointSlots(touchpoint({ engagement: ' ' }), messagesFor('en'))).toEqual([]);
});

test('engagement, feedback, satisfaction and what to do are told, nothing satisfied is 0', () => {
  const said = touchpoint({
    engagement: 'Opened by half',
    feedback: { asked: true, text: 'Too long' },
    satisfaction: 0,
    recommendation: 'Halve it',
  });
  expect(touchpointSlots(said, messagesFor('en')).map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Engagement: Opened by half',
    'Feedback: Too long',
    'Satisfaction: 0 of 100',
    'What to do: Halve it',
  ]);
});
