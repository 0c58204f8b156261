import { expect, it } from 'vitest';
import { againstLog } from '../../../core/exchange/against-log.ts';
import { project } from '../../../core/projection/project.ts';
import { visit, walk } from '../../fixtures/walk.ts';

const made = project(
  walk(
    visit('/'),
    { type: 'friction', text: 'Two prices', severity: 3 },
    { type: 'outcome', outcome: 'blocked' },
  ),
);
if (!made) throw new Error('no audit');
const audit = made;
const [friction] = audit.findings;

it('says nothing where the file says what its log gives, in whatever order', () => {
  const turned = JSON.parse(JSON.stringify(audit), (_key, it) =>
    it && !Array.isArray(it) && typeof it === 'object'
      ? Object.fromEntries(Object.entries(it).reverse())
      : it,
  );
  expect(againstLog(turned, audit)).toEqual([]);
});

it('names the finding and the field that differ', () => {
  const findings = audit.findings.map((it) => ({ ...it, severity: 1 as const }));
  expect(againstLog({ ...audit, findings }, audit)).toEqual([
    'finding “Two prices”, severity: the file says 1, its log gives 3',
  ]);
});

it('names what is missing and what was added', () => {
  if (!friction) throw new Error('no finding');
  const findings = [{ ...friction, id: 'other', title: 'Invented' }];
  expect(againstLog({ ...audit, findings }, audit)).toEqual([
    'finding “Invented”: the file has it, its log does not give it',
    'finding “Two prices”: its log gives it, the file does not have it',
  ]);
});

it('names ten at most, and how many more', () => {
  if (!friction) throw new Error('no finding');
  const findings = Array.from({ length: 30 }, (_, index) => ({ ...friction, id: `i${index}` }));
  const words = againstLog({ ...audit, findings }, audit);
  expect(words).toHaveLength(11);
  expect(words.at(-1)).toBe('and 21 more');
});
