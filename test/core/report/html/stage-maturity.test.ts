import { expect, test } from 'vitest';
import { html } from '../../../../core/report/escape.ts';
import { stageMaturity } from '../../../../core/report/html/stage-maturity.ts';
import { journeyView } from '../../../../core/report/journey-view.ts';
import { messagesFor } from '../../../../core/report/messages/messages-for.ts';
import { success6 } from '../../../../core/stages/success-6.ts';
import { withScore } from '../../../fixtures/audits/build.ts';
import { smallAudit } from '../../support/small-audit.ts';
import { textOf } from '../text-of.ts';

const framework = {
  ...success6,
  stages: success6.stages.slice(0, 3).map((stage, i) => ({
    ...stage,
    name: ['First', 'Second', 'Third'][i] ?? '',
    checkpoints: ['one', 'two', 'three'].slice(0, i + 1).map((id) => ({ id, text: `<b>${id}` })),
  })),
};
const [first = '', second = ''] = framework.stages.map((it) => it.id);
const told = (checkpoints: NonNullable<Parameters<typeof smallAudit>[0]>['checkpoints'], of = framework) =>
  textOf(
    html`${stageMaturity(journeyView(withScore(smallAudit({ framework: of, checkpoints })), messagesFor('en')))}`
      .markup,
  ).replace(/\s*\n\s*/g, '|');

test('each stage says how far it is and what is missing, and why', () => {
  const said = told([
    { id: 'one', stage: first, met: true, evidence: 'seen' },
    { id: 'one', stage: second, met: false },
    { id: 'two', stage: second, met: true },
  ]);
  expect(said).toContain('|First|mature|Second|open|&lt;b&gt;one|does not hold|&lt;b&gt;two|no evidence|');
  expect(said).toContain('|Third|waits for an earlier stage|&lt;b&gt;one|not answered|');
});

test('nothing where nobody answered, or there is nothing to answer', () => {
  expect(told([])).toBe('');
  const bare = { ...framework, stages: framework.stages.map((it) => ({ ...it, checkpoints: [] })) };
  expect(told([{ id: 'one', stage: first, met: true }], bare)).toBe('');
});
