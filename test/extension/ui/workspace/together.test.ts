import { expect, test } from 'vitest';
import { judgeTogether } from '../../../../core/scoring/several-auditors.ts';
import {
  type Auditor,
  agreeActs,
  agreedPrefix,
  inputsOf,
  judgedInCommon,
  takeOverActs,
} from '../../../../extension/ui/workspace/together.ts';
import { auditOf, type Said, visit } from '../support/audit.ts';

const walk = (severity: number, value: number, ...more: Said[]) =>
  auditOf(
    visit('/pay', 'Pay'),
    { type: 'friction', text: 'Two prices', severity, class: 'pain', tags: [], tab: 1 },
    { type: 'emotion', value, stimulus: 'prices', tab: 1 },
    ...more,
  );
const ann: Auditor = { name: 'Ann', audit: walk(4, -2) };
const bo: Auditor = { name: 'Bo', audit: walk(1, 2) };
const disputes = (...auditors: Auditor[]) => judgeTogether(inputsOf(auditors, 'now')).disputes;
const dispute = (about: string) => {
  const found = disputes(ann, bo).find((it) => it.about === about);
  if (!found) throw new Error(`There is no dispute about ${about}.`);
  return found;
};

test('those who said otherwise are told what was agreed', () => {
  expect(agreeActs(dispute('severity'), 4, ann)).toEqual([]);
  const [act] = agreeActs(dispute('severity'), 4, bo);
  const agreed = { ...bo, audit: walk(1, 2, { ...act, batch: `${agreedPrefix}1` } as Said) };
  expect(disputes(ann, agreed).map((it) => it.about)).toEqual(['emotion']);
  expect(judgeTogether(inputsOf([ann, agreed], 'alone')).disputes.map((it) => it.about)).toContain(
    'severity',
  );
});

test('an agreed feeling takes the place of the one before it', () => {
  const acts = agreeActs(dispute('emotion'), -2, bo);
  const agreed = { ...bo, audit: walk(1, 2, ...(acts as Said[])) };
  expect(disputes(ann, agreed).some((it) => it.about === 'emotion')).toBe(false);
});

test('what one alone found comes into the other audit, its place with it', () => {
  const [finding] = bo.audit.findings;
  if (!finding) throw new Error('Bo found nothing.');
  const empty = auditOf(visit('/'));
  const acts = takeOverActs(finding, bo.audit, empty);
  expect(acts.map((it) => it.type)).toEqual(['touchpoint', 'finding']);
  const merged = auditOf(visit('/'), ...(acts as Said[]));
  expect(merged.findings.map((it) => [it.id, it.title])).toEqual([[finding.id, 'Two prices']]);
  expect(takeOverActs(finding, bo.audit, merged).map((it) => it.type)).toEqual(['finding']);
});

test('audits of different places have none in common; those of one place do', () => {
  const elsewhere: Auditor = {
    name: 'Cy',
    audit: auditOf(visit('/home', 'Home'), { type: 'emotion', value: 1, stimulus: '', tab: 1 }),
  };
  expect(judgedInCommon([ann, bo])).toBe(1);
  expect(judgedInCommon([ann, elsewhere])).toBe(0);
});
