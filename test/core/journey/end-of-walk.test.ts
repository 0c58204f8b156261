import { expect, test } from 'vitest';
import { endOfWalk } from '../../../core/journey/end-of-walk.ts';
import { monday, smallAudit } from '../support/small-audit.ts';

const minute = 60_000;
const waits = [
  { id: 'w', what: 'an answer', startedAt: monday + 3 * minute, endedAt: monday + 9 * minute },
  { id: 'v', what: 'a letter', startedAt: monday + 5 * minute },
];
const walked = { awareness: [{ id: 'home', startedAt: monday + minute, spentMs: minute, waits }] };

test('a walk that ended says when', () => {
  expect(endOfWalk(smallAudit({ audit: { endedAt: monday + minute }, walked }))).toBe(monday + minute);
});

test('of one that goes on the last moment known counts, never the clock', () => {
  expect(endOfWalk(smallAudit({ walked }))).toBe(monday + 9 * minute);
  expect(endOfWalk(smallAudit({ walked: { awareness: [{ id: 'home' }] } }))).toBe(monday);
});
