import { expect, test } from 'vitest';
import { againstLog } from '../../../core/exchange/against-log.ts';
import { computedFrom } from '../../../core/exchange/audit-json.ts';
import { namesIn, nothingRedacted, redactCopy } from '../../../core/exchange/redact-copy.ts';
import { project } from '../../../core/projection/project.ts';
import { auditOf, visit } from '../../extension/ui/support/audit.ts';
import { randomAudit } from './random-audit.ts';

const audit = auditOf(
  visit('/'),
  { type: 'note', kind: 'quote', text: 'SECRET NOTE', tags: [], tab: 1 },
  {
    type: 'friction',
    text: 'hurts',
    severity: 2,
    class: 'pain',
    tags: [],
    picture: 'SECRET-PICTURE',
    tab: 1,
  },
  { type: 'picture', picture: { id: 'SECRET-PICTURE', at: 3, widthPx: 1, heightPx: 1, alt: '' }, tab: 1 },
  { type: 'document', document: { id: 'd', name: 'Letter', exists: true, owner: 'SECRET NAME' }, tab: 1 },
  { type: 'action', action: { party: 'company', who: 'SECRET NAME', text: 'calls' }, tab: 1 },
  { type: 'handover', from: 'SECRET NAME', to: 'Support', tab: 1 },
  {
    type: 'goal',
    goal: {
      id: 'g',
      stage: 'awareness',
      text: '',
      success: 'Seen',
      source: 'assumption',
      team: 'SECRET NAME',
    },
  },
);

test.each([
  ['notes', 'SECRET NOTE'],
  ['pictures', 'SECRET-PICTURE'],
  ['names', 'SECRET NAME'],
  ['names', 'A. Tester'],
] as const)('without %s there is no %s, in the log neither', (what, secret) => {
  expect(JSON.stringify(audit)).toContain(secret);
  const copy = redactCopy(audit, { ...nothingRedacted, [what]: true });
  expect(JSON.stringify(copy)).not.toContain(secret);
});

test('what is left folds into the same audit again', () => {
  const copy = redactCopy(audit, { pictures: true, notes: true, names: true });
  expect(project(copy.events)).toEqual(copy);
});

test('a definition of success stays that of a team', () => {
  const [goal] = redactCopy(audit, { ...nothingRedacted, names: true }).goals;
  expect(goal).toMatchObject({ team: '', success: 'Seen' });
});

test('the audit itself is untouched', () => {
  const before = JSON.stringify(audit);
  redactCopy(audit, { pictures: true, notes: true, names: true });
  expect(JSON.stringify(audit)).toBe(before);
});

test('the names that stay out are told', () => {
  expect(namesIn(audit)).toEqual(['A. Tester', 'SECRET NAME', 'Support']);
});

test.each([
  ['notes', 65],
  ['pictures', 87],
] as const)('without %s the audit says what its log gives', (left, seed) => {
  const copy = redactCopy(randomAudit(seed), { ...nothingRedacted, [left]: true });
  expect(againstLog(copy, computedFrom(copy))).toEqual([]);
});
