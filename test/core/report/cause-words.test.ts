import { expect, test } from 'vitest';
import { causeWords, fixWords, knowsCause } from '../../../core/report/cause-words.ts';
import { journeyView } from '../../../core/report/journey-view.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { gateWords } from '../../../core/report/sections/gates.ts';
import { withScore } from '../../fixtures/audits/build.ts';
import { smallAudit } from '../support/small-audit.ts';

/** A score may be older than its audit: what it names may be gone, and is then called by its id. */
const view = journeyView(withScore(smallAudit()), messagesFor('en'));
const gone = { touchpoint: 'gone', evidence: 'f-gone' };
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

test('a lost point whose cause is gone is told by ids', () => {
  const { report } = view.words;
  const said = (dimension: 'ease' | 'emotion' | 'effectiveness') =>
    plain(causeWords({ ...gone, dimension }, view));
  expect(said('ease')).toBe('f-gone');
  expect(said('emotion')).toBe(plain(report.felt('gone')));
  expect(said('effectiveness')).toBe(plain(report.ended('gone', view.words.outcomes.blocked)));
  expect(plain(fixWords(gone, view))).toBe('Let the goal be reached at gone');
});

test('a gate whose cause is gone is told by ids', () => {
  const words = (failure: Parameters<typeof gateWords>[0]) => plain(gateWords(failure, view));
  const { report } = view.words;
  const stage = 'moon';
  expect(words({ gate: 'checkpoint', stage, checkpoint: 'c' })).toBe(
    plain(report.gateCheckpoint('c', stage)),
  );
  expect(words({ gate: 'blocked-moment', stage, touchpoint: 'gone' })).toBe(
    plain(report.gateBlocked('gone')),
  );
  expect(words({ gate: 'severity', stage, ...gone })).toBe(plain(report.gateSeverity('f-gone', 'gone')));
});

test('an audit knows what it has: a finding for what got in the way, a touchpoint for what was judged', () => {
  const audit = smallAudit({
    walked: { retention: [{ id: 'reply' }] },
    findings: [{ id: 'f-here', touchpoint: 'reply', stage: 'retention' }],
  });
  const here = journeyView(withScore(audit), messagesFor('en'));
  const knows = (evidence: string, touchpoint: string, dimension: 'ease' | 'emotion') =>
    knowsCause({ evidence, touchpoint, dimension }, here);
  expect(knows('f-here', 'reply', 'ease')).toBe(true);
  expect(knows('f-gone', 'reply', 'ease')).toBe(false);
  expect(knows('reply:emotion', 'reply', 'emotion')).toBe(true);
  expect(knows('gone:emotion', 'gone', 'emotion')).toBe(false);
});
