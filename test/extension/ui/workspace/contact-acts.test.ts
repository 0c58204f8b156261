import { expect, test } from 'vitest';
import { type Contact, contactActs } from '../../../../extension/ui/workspace/contact-acts.ts';
import { auditOf, type Said, visit } from '../support/audit.ts';

const call: Contact = {
  name: 'Call about the date',
  channel: 'call',
  stage: 'onboarding',
  at: 9_000,
  party: 'company',
  who: 'Noor',
  direct: true,
  askedAt: 3_000,
  promisedMs: 5_000,
  outcome: 'achieved',
  feeling: 1,
  stimulus: 'she knew my name',
  note: '',
  tags: ['human-contact'],
};
const audit = (contact: Contact) =>
  auditOf(visit('/'), ...contactActs(contact).map((it): Said => ({ ...it, at: Number(it.at ?? 0) / 1000 })), {
    type: 'friction',
    text: 'after it',
    severity: 1,
    class: 'pain',
    tags: [],
    at: 20,
    tab: 1,
  });
const touchpoint = (contact: Contact) =>
  audit(contact)
    .stages.flatMap((it) => it.touchpoints)
    .find((it) => it.channel === 'call');

test('a contact stands on the clock of the walk, with its wait, people and judgement', () => {
  expect(touchpoint(call)).toMatchObject({
    name: 'Call about the date',
    stage: 'onboarding',
    outcome: 'achieved',
    emotions: [{ value: 1, stimulus: 'she knew my name', at: 9_000 }],
    actions: [{ party: 'company', who: 'Noor' }],
    waits: [{ startedAt: 3_000, endedAt: 9_000, promisedMs: 5_000, onSite: false }],
    notes: [{ tags: ['human-contact'] }],
  });
});

test('the page stays the place of what comes after', () => {
  const [finding] = audit(call).findings;
  expect(finding?.touchpoint).toBe('awareness/home');
});

test('a wait that is not over yet runs on', () => {
  const waits = touchpoint({ ...call, at: undefined, askedAt: 3_000 })?.waits;
  expect(waits?.[0]?.endedAt).toBeUndefined();
});
