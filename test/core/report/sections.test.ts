import { expect, test } from 'vitest';
import { renderReport } from '../../../core/report/html.ts';
import { audits } from '../../fixtures/audits/all.ts';
import { withScore } from '../../fixtures/audits/build.ts';
import { textOf } from './text-of.ts';

const box = audits['weekly box'];
const sectionOf = (audit: typeof box, id: string) =>
  textOf(renderReport(withScore(audit)).split(`<section id="${id}"`)[1]?.split('</section>')[0] ?? '');

test('findings that one piece of work mends stand together, with the places and who is in charge', () => {
  const [first, second] = box.findings.filter((it) => it.class === 'pain');
  if (!first || !second) throw new Error('The fixture has two pains.');
  const audit = {
    ...box,
    findings: [
      { ...first, cluster: 'The price is told late', owner: 'Shop', recommendation: 'Show the price first' },
      { ...second, cluster: 'The price is told late', owner: 'Billing' },
    ],
  };
  const told = sectionOf(audit, 'together');
  expect(told).toContain('The price is told late');
  expect(told).toContain('Show the price first');
  expect(told).toMatch(/Shop, Billing|Billing, Shop/);
  expect(sectionOf({ ...box, findings: [first] }, 'together')).toBe('');
});

test('stages in which customer and teams measure success differently show both', () => {
  const stage = box.framework.stages[0];
  const goal = box.goals[0];
  if (!stage || !goal) throw new Error('The fixture has a stage and a goal.');
  const mine = { ...goal, stage: stage.id, success: 'The box is ordered in five minutes' };
  const theirs = { ...mine, id: 'team', team: 'Sales', success: 'The deal is closed' };
  const told = sectionOf({ ...box, goals: [mine, theirs] }, 'success');
  expect(told).toContain('The deal is closed');
  expect(told).toContain('The box is ordered in five minutes');
  expect(told).toContain('Sales');
  expect(sectionOf({ ...box, goals: [mine, { ...theirs, success: mine.success }] }, 'success')).toBe('');
});
