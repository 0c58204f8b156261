import { expect, test } from 'vitest';
import { elapsedMs } from '../../../../extension/ui/panel/elapsed.ts';
import { auditOf } from '../support/audit.ts';

const pause = { type: 'pause', at: 60 } as const;
const resume = { type: 'resume', at: 90 } as const;

test('counts on while walking', () => {
  expect(elapsedMs(auditOf().audit, undefined, 12_000)).toBe(12_000);
});

test('stands still while paused', () => {
  expect(elapsedMs(auditOf(pause).audit, 60_000, 999_000)).toBe(60_000);
});

test('leaves pauses out, and ends with the walk', () => {
  const { audit } = auditOf(pause, resume, { type: 'stop', at: 100 });
  expect(elapsedMs(audit, 60_000, 999_000)).toBe(70_000);
});
