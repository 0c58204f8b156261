import { expect, test } from 'vitest';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { treatedApart } from '../../../site/src/audits/treated-apart.ts';
import { viewWords as german } from '../../../site/src/words/de-views.ts';
import { viewWords as english } from '../../../site/src/words/en-views.ts';
import { monday, smallAudit } from '../../core/support/small-audit.ts';

const inEnglish = { apart: english.compare.apart, report: messagesFor('en') };
const inGerman = { apart: german.compare.apart, report: messagesFor('de') };
const walk = (id: string, more: object) => ({
  audit: smallAudit({ audit: { id }, walked: { retention: [{ id: 'reply', name: 'Reply', ...more }] } }),
});

const first = walk('1', {
  channel: 'call',
  outcome: 'achieved',
  emotions: [{ id: 'e', at: monday, value: 1 }],
  documents: [{ id: 'd', name: 'Bill', exists: true }],
  waits: [{ id: 'w', what: 'an answer', startedAt: monday, promisedMs: 60_000 }],
  feedback: { asked: true },
  owner: 'Support',
});
const second = walk('2', {
  channel: 'letter',
  outcome: 'blocked',
  emotions: [{ id: 'e', at: monday, value: -2 }],
  documents: [{ id: 'd', name: 'Bill', exists: false }],
  waits: [{ id: 'w', what: 'an answer', startedAt: monday, promisedMs: 7_200_000 }],
  feedback: { asked: false },
  owner: 'Sales',
});

test('one row for each difference, the values in the order of the audits and in words', () => {
  const said = treatedApart([first, second], inEnglish).map(({ what, values }) => [what, ...values.flat()]);
  expect(said).toEqual([
    ['channel', 'call', 'letter'],
    ['outcome', 'goal reached', 'goal missed'],
    ['owner', 'Support', 'Sales'],
    ['emotion', 'good', 'very bad'],
    ['documents', 'Bill (there)', 'Bill (missing)'],
    ['promise', '1 min', '2 h'],
    ['feedback', 'asked for', 'not asked for'],
  ]);
});

test('in German nothing is left in English', () => {
  const said = treatedApart([first, second], inGerman).flatMap(({ values }) => values.flat());
  expect(said).toEqual([
    ...['Anruf', 'Brief', 'Ziel erreicht', 'Ziel verfehlt', 'Support', 'Sales', 'gut', 'sehr schlecht'],
    ...['Bill (vorhanden)', 'Bill (fehlt)', '1 min', '2 h', 'erbeten', 'nicht erbeten'],
  ]);
});

test('a walk that says nothing of it keeps its empty place', () => {
  const quiet = { audit: smallAudit({ audit: { id: '3' } }) };
  const [row] = treatedApart([quiet, first, second], inEnglish);
  expect(row).toEqual({ touchpoint: 'Reply', what: 'channel', values: [[], ['call'], ['letter']] });
});

test('where everybody is treated alike there is no row', () => {
  expect(treatedApart([first, { audit: { ...first.audit } }], inEnglish)).toEqual([]);
});
