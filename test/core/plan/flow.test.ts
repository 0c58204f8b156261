import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../core/journey/plan.ts';
import { flowFor, flowOf } from '../../../core/plan/flow.ts';
import { flowProblems } from '../../../core/plan/flow-problems.ts';
import { flowTemplates } from '../../../core/plan/flow-templates.ts';
import { dayMs, hourMs } from '../../../core/plan/promised-times.ts';
import { readOutline } from '../../../core/plan/read-outline.ts';
import { stageTimes } from '../../../core/plan/stage-times.ts';
import { leadLadder } from '../../../core/stages/lead-ladder.ts';
import { monday, smallAudit } from '../support/small-audit.ts';

const plan = (text: string): Plan => {
  const read = readOutline(text, leadLadder);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.plan;
};
const kinds = (text: string) => flowProblems(plan(text)).map((it) => it.kind);
const complete = `# Nurture
aim: nurture
trigger: a download
for: mql
## Lead
- Thanks [e-mail]
  - clicked: More [e-mail] within 1 h
  - not clicked: Other subject [e-mail] within 2 d
    - inactive: Stay? [e-mail] within 7 d
      - not clicked: Off the list [e-mail] within 24 h
      - clicked: Choose [website]
`;

describe('a flow', () => {
  test('is a tree of steps with delays and ways out', () => {
    const flow = flowOf(plan(complete));
    expect(flow).toMatchObject({ aim: 'nurture', trigger: 'a download', lead: 'mql' });
    expect(flow.steps).toHaveLength(1);
    const [thanks] = flow.steps;
    expect(thanks?.branches.map((it) => [it.on, it.steps.map((step) => step.step.name)])).toEqual([
      ['clicked', ['More']],
      ['not-clicked', ['Other subject']],
    ]);
    expect(thanks?.branches[1]?.steps[0]?.delayMs).toBe(2 * dayMs);
  });

  test('that is complete has no problems', () => {
    expect(flowProblems(plan(complete))).toEqual([]);
  });

  test.each([
    ['no trigger', complete.replace('trigger: a download\n', ''), ['no-trigger']],
    ['no aim', complete.replace('aim: nurture\n', ''), ['no-aim']],
    ['a kind of lead nobody knows', complete.replace('mql', 'hot'), ['unknown-lead']],
    [
      'nothing for those who did not click',
      complete.replace(/.*- clicked: Choose.*\n/, ''),
      ['not-clicked-only'],
    ],
    ['a second mail on the same day', complete.replace('within 2 d', 'within 1 d'), ['too-soon']],
    ['no notice before removal', complete.replace('24 h', '3 d'), ['no-removal-notice']],
    ['nothing for inactive people', complete.replace('inactive: ', ''), ['too-soon', 'no-inactive-branch']],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('a branch off an unknown step', () => {
    const broken = plan(complete);
    const first = broken.steps[1];
    if (first) first.branch = { on: 'clicked', of: 'gone' };
    expect(flowProblems(broken).map((it) => it.kind)).toEqual(['unknown-step', 'not-clicked-only']);
    expect(flowOf(broken).steps.map((it) => it.step.name)).toEqual(['Thanks', 'More']);
  });

  test('a circle of branches still shows every step once', () => {
    const circle = plan('## Lead\n- A\n  - clicked: B');
    const [a, b] = circle.steps;
    if (a && b) a.branch = { on: 'otherwise', of: b.id };
    expect(flowOf(circle).steps.map((it) => [it.step.name, it.branches.length])).toEqual([['A', 1]]);
  });

  test('the kind of lead decides which one is sent', () => {
    const plans = [{ lead: 'sql' }, {}, { lead: ' MQL' }];
    expect(flowFor(plans, 'mql')).toBe(plans[2]);
    expect(flowFor(plans, 'cold')).toBe(plans[1]);
    expect(flowFor([{ lead: 'sql' }], 'cold')).toBeUndefined();
  });
});

test.each(flowTemplates.map((it) => [it.name, it] as const))('template “%s” is complete', (_, template) => {
  expect(flowProblems(template)).toEqual([]);
});

test('a stage is late when it takes longer than its model expects', () => {
  const audit = smallAudit({
    walked: {
      awareness: [{ id: 'a', startedAt: monday }],
      onboarding: [
        { id: 'b', startedAt: monday },
        {
          id: 'c',
          startedAt: monday + 80 * dayMs,
          waits: [{ id: 'w', what: 'help', startedAt: monday, endedAt: monday + 91 * dayMs }],
        },
        { id: 'd', startedAt: monday + 82 * dayMs, spentMs: hourMs },
      ],
    },
  });
  const times = new Map(stageTimes(audit).map((it) => [it.stage, it]));
  expect(times.get('onboarding')).toMatchObject({
    tookMs: 91 * dayMs,
    expectedMs: 90 * dayMs,
    lateMs: dayMs,
  });
  expect(times.get('awareness')).toEqual({ stage: 'awareness', name: 'Awareness', tookMs: 0 });
  expect(times.get('adoption')).toEqual({ stage: 'adoption', name: 'Adoption' });
});

test('steps of one way out stand behind one another, and a way for one side only is told', () => {
  const text = `# Two
## Lead
- Thanks [e-mail]
  - clicked: More [e-mail]
  - clicked: And more [e-mail]
`;
  expect(flowOf(plan(text)).steps[0]?.branches.map((it) => it.steps.map(({ step }) => step.name))).toEqual([
    ['More', 'And more'],
  ]);
  const problem = (of: string) => flowProblems(plan(of)).find((it) => it.kind.endsWith('only'));
  expect(problem(text)).toEqual({ kind: 'clicked-only', about: 'Thanks' });
  expect(problem(text.replaceAll('clicked:', 'not clicked:'))).toEqual({
    kind: 'not-clicked-only',
    about: 'Thanks',
  });
});
