import { expect, test } from 'vitest';
import { writeAudit } from '../../../../core/exchange/audit-json.ts';
import { openJourneyOf } from '../../../../core/exchange/open-journey-out.ts';
import { flowOf } from '../../../../core/exchange/recorder-out.ts';
import { evidenceFrom } from '../../../../extension/ui/workspace/evidence-from.ts';
import { auditFromJson } from '../../../../extension/ui/workspace/walk-from-json.ts';
import { auditOf, visit } from '../support/audit.ts';

const audit = auditOf(visit('/pay', 'Pay'), {
  type: 'touchpoint',
  touchpoint: 'awareness/t-pay',
  name: 'Paying',
  stage: 'awareness',
  tab: 1,
});
const as = { walk: 'w-new', at: 5, persona: audit.persona, framework: audit.framework };
const names = (text: string) =>
  auditFromJson(text, as).stages.flatMap((it) => it.touchpoints.map(({ name }) => name));

test('an audit, a map of another editor and a recording are told apart', () => {
  expect(auditFromJson(writeAudit(audit), as)).toEqual(audit);
  expect(names(JSON.stringify(openJourneyOf(audit)))).toContain('Paying');
  expect(names(JSON.stringify(flowOf(audit)))).toContain('Paying');
});

test('anything else is refused', () => {
  expect(() => auditFromJson('{"a":1}', as)).toThrow('not a Waymark audit');
  expect(() => auditFromJson('{', as)).toThrow('not valid JSON');
});

test('a report of axe becomes findings on the page it is about', () => {
  const report = {
    url: 'https://shop.example/pay',
    violations: [{ id: 'label', impact: 'serious', help: 'Give it a label', nodes: [{ target: ['#card'] }] }],
  };
  expect(evidenceFrom(JSON.stringify(report), audit).acts).toMatchObject([
    { type: 'finding', finding: { severity: 3, status: 'unreviewed' } },
  ]);
});

test('a recording without a step that is walked is refused', () => {
  const recording = (steps: unknown[]) => JSON.stringify({ title: 'Empty', steps });
  expect(() => auditFromJson(recording([]), as)).toThrow('no step');
});
