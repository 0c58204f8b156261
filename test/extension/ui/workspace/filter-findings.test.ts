import { expect, test } from 'vitest';
import { everyFinding, filterFindings } from '../../../../extension/ui/workspace/filter-findings.ts';
import { auditOf, visit } from '../support/audit.ts';

const friction = (text: string, severity: number) =>
  ({ type: 'friction', text, severity, class: 'pain', tags: ['consistency'], tab: 1 }) as const;
const { findings } = auditOf(visit('/'), friction('small', 1), friction('huge', 4), friction('middling', 2));
const titles = (filter: Partial<typeof everyFinding>, from = findings) =>
  filterFindings(from, { ...everyFinding, ...filter }, (it) => it.title).map((it) => it.title);

test('the gravest first, what waits for a verdict before it, what was ruled out last', () => {
  expect(titles({})).toEqual(['huge', 'middling', 'small']);
  const mixed = findings.map((it) => ({
    ...it,
    status:
      it.title === 'small'
        ? ('unreviewed' as const)
        : it.title === 'huge'
          ? ('dismissed' as const)
          : it.status,
  }));
  expect(titles({}, mixed)).toEqual(['small', 'middling', 'huge']);
});

test('by words in any order, also of tags; by status and owner', () => {
  expect(titles({ text: 'CONSIST hug' })).toEqual(['huge']);
  expect(titles({ status: 'dismissed' })).toEqual([]);
  expect(titles({ owner: 'nobody' })).toHaveLength(3);
  expect(titles({ owner: 'Sales' })).toEqual([]);
});
