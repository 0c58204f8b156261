import { expect, test } from 'vitest';
import { actWords } from '../../../../extension/ui/workspace/act-words.ts';
import { auditOf } from '../support/audit.ts';

const friction = { type: 'friction', text: 'Two prices', severity: 3, class: 'pain', tags: [] } as const;

test('what one press takes back is named, with what it is about', () => {
  const audit = auditOf(friction);
  const [finding] = audit.findings;
  const review = { id: 'r', at: 9, type: 'review', finding: finding?.id ?? '', verdict: 'real' } as const;
  const goal = { id: 'g', at: 8, type: 'metric', metric: { key: 'x', value: 1, at: 8 } } as const;
  expect(actWords([review], audit)).toBe('Verdict: Two prices');
  expect(actWords([review, goal], audit)).toBe('Metric');
});
