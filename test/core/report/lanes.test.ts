import { expect, test } from 'vitest';
import { journeyView } from '../../../core/report/journey-view.ts';
import { lanesOf } from '../../../core/report/map/lanes-of.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { withScore } from '../../fixtures/audits/build.ts';
import { smallAudit } from '../support/small-audit.ts';

const words = messagesFor('en');
const touchpoints = (walked: NonNullable<NonNullable<Parameters<typeof smallAudit>[0]>['walked']>) =>
  lanesOf(journeyView(withScore(smallAudit({ walked })), words), ['touchpoints'])[0]?.cells[0] ?? [];

test('a page passed through is quiet, and a touchpoint says what became of it', () => {
  const items = touchpoints({
    awareness: [
      { id: 'passed', automatic: true },
      { id: 'done', outcome: 'achieved' },
      { id: 'missed', outcome: 'blocked', momentOfTruth: true },
      { id: 'detour', outcome: 'workaround' },
      { id: 'planned', walked: false },
    ],
  });
  expect(items.map((it) => [it.text, it.tone, it.note, it.noteTone])).toEqual([
    ['passed', 'muted', undefined, undefined],
    ['done', undefined, undefined, undefined],
    ['missed', undefined, `${words.map.momentOfTruth} · goal missed`, 'bad'],
    ['detour', undefined, 'only with a detour', 'mid'],
    ['planned', undefined, words.map.notWalked, 'muted'],
  ]);
});
