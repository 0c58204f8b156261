import { expect, test } from 'vitest';
import { elapsedMs } from '../../../../extension/ui/panel/elapsed.ts';
import { walkClock } from '../../../../extension/ui/panel/walk-clock.ts';
import { auditOf } from '../support/audit.ts';

const paused = auditOf({ type: 'pause', at: 60 }, { type: 'resume', at: 90 });
const clock = walkClock(0, paused.events);

test('a mark after a pause says what the header’s clock said', () => {
  expect(clock(100_000)).toBe(70_000);
  expect(clock(100_000)).toBe(elapsedMs(paused.audit, 60_000, 100_000));
});

test('before the pause nothing is left out, and within one the clock stands', () => {
  expect(clock(50_000)).toBe(50_000);
  expect(clock(75_000)).toBe(60_000);
  expect(walkClock(0, auditOf({ type: 'pause', at: 60 }).events)(100_000)).toBe(60_000);
});
