import { expect, test } from 'vitest';
import type { WalkSummary } from '../../../../extension/storage/schema.ts';
import { walkLabels } from '../../../../extension/ui/workspace/walk-label.ts';

const walk = (id: string, startedAt: number): WalkSummary => ({
  id,
  title: 'Buying tea',
  site: '',
  journey: { id: 'j', name: 'Tea' },
  persona: { id: 'p', name: 'Maya' },
  startedAt,
  updatedAt: startedAt,
  state: 'stopped',
  steps: 0,
  events: 0,
  segments: 0,
  pictures: 0,
  quiet: [],
});
const noon = Date.UTC(2026, 10, 12, 12);

test('two audits of one day are told apart by the time, another by its day alone', () => {
  const labels = walkLabels([walk('a', noon), walk('b', noon + 3_600_000), walk('c', noon + 3 * 86_400_000)]);
  expect(new Set(labels.values()).size).toBe(3);
  expect(labels.get('a')).toMatch(/\d\d:\d\d|\d (AM|PM)/);
  expect(labels.get('c')).not.toContain(':');
});
