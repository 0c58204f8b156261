import { expect, test } from 'vitest';
import { actSchema, actSchemas } from '../../../../core/journey/acts.ts';
import type { JourneyEvent } from '../../../../core/journey/event.ts';
import { createProjection } from '../../../../core/projection/project.ts';
import { UndoStack } from '../../../../extension/ui/state/undo-stack.ts';
import { logOf, type Said, visit } from '../support/audit.ts';

/** What is there before: two touchpoints, a finding, and something of everything that can be changed. */
const before = logOf(
  visit('/', 'Home'),
  { type: 'emotion', value: 1, stimulus: '', tab: 1 },
  visit('/buy', 'Buy'),
  { type: 'friction', text: 'in the way', severity: 2, class: 'pain', tags: [], tab: 1 },
  { type: 'note', kind: 'note', text: 'a note', tags: [], tab: 1 },
  { type: 'wait-start', wait: 'w1', what: 'mail', onSite: false, tab: 1 },
);
const look = createProjection();
look.add(before);
const [finding] = look.audit()?.findings ?? [];
const [home, buy] = look.audit()?.stages.flatMap((it) => it.touchpoints) ?? [];
const note = before.find((it) => it.type === 'note');

/** One act of every kind. */
const examples: Record<string, Said[]> = {
  stage: [{ type: 'stage', stage: 'adoption' }],
  touchpoint: [{ type: 'touchpoint', touchpoint: 't', name: 'Mail', channel: 'e-mail' }],
  outcome: [{ type: 'outcome', outcome: 'blocked', tab: 1 }],
  emotion: [
    { type: 'emotion', value: -2, stimulus: 'two prices', tab: 1 },
    { type: 'emotion', value: 2, stimulus: 'said better', tab: 1, instead: before[2]?.id ?? '' },
  ],
  friction: [{ type: 'friction', text: 'new', severity: 4, tab: 1 }],
  note: [
    ...['note', 'idea', 'delight', 'quote', 'thinking', 'experiment'].map((kind) => ({
      type: 'note' as const,
      kind,
      text: kind,
      tab: 1,
    })),
    { type: 'note', kind: 'note', text: 'said better', tab: 1, instead: note?.id ?? '' },
  ],
  picture: [{ type: 'picture', picture: { id: 'p', at: 9, widthPx: 8, heightPx: 8 }, tab: 1 }],
  milestone: [{ type: 'milestone', milestone: 'm', name: 'M', reached: true, tab: 1 }],
  checkpoint: [{ type: 'checkpoint', stage: 'awareness', checkpoint: 'offer-understood', met: true }],
  document: [{ type: 'document', document: { id: 'd', name: 'Contract', exists: false }, tab: 1 }],
  action: [{ type: 'action', action: { party: 'customer', text: 'calls' }, tab: 1 }],
  handover: [{ type: 'handover', from: 'Sales', to: 'Support', tab: 1 }],
  route: [{ type: 'route', to: home?.id ?? '', label: 'by mail', back: true, tab: 1 }],
  'wait-start': [{ type: 'wait-start', wait: 'w2', what: 'call', onSite: true, tab: 1 }],
  'wait-end': [{ type: 'wait-end', wait: 'w1' }],
  feedback: [{ type: 'feedback', asked: true, tab: 1 }],
  goal: [
    { type: 'goal', goal: { id: 'g', stage: 'awareness', text: 'a box', success: '', source: 'assumption' } },
  ],
  plan: [{ type: 'plan', plan: { id: 'plan', name: 'Plan', steps: [] } }],
  metric: [{ type: 'metric', metric: { key: 'churn', value: 3 } }],
  survey: [{ type: 'survey', survey: { id: 's', scale: 'nps', answers: [{ score: 9 }] } }],
  finding: [{ type: 'finding', finding: { ...finding, id: 'f-else', title: 'from elsewhere' }, tab: 1 }],
  review: [{ type: 'review', finding: finding?.id ?? '', verdict: 'not-real', why: 'closed' }],
  triage: [{ type: 'triage', finding: finding?.id ?? '', set: { owner: 'Payments' } }],
  edit: [
    { type: 'edit', touchpoint: buy?.id ?? '', set: { name: 'Checkout', order: -1 } },
    { type: 'edit', touchpoint: buy?.id ?? '', set: { hidden: true } },
  ],
  merge: [{ type: 'merge', touchpoint: buy?.id ?? '', into: home?.id ?? '' }],
  split: [{ type: 'split', touchpoint: buy?.id ?? '', from: note?.id ?? '', as: 't2', name: 'Later' }],
  retitle: [{ type: 'retitle', title: 'Another title' }],
};

/** These tell what was recorded, or take back themselves. */
const lasting = ['start', 'pause', 'resume', 'stop', 'gap', 'undo', 'redo', 'redact', 'recording'];
const kinds = actSchemas.map((it) => it.shape.type.value);

test('the table knows every kind of act', () => {
  expect(Object.keys(examples).sort()).toEqual(kinds.filter((it) => !lasting.includes(it)).sort());
});

test.each(
  Object.entries(examples).flatMap(([kind, all]) => all.map((it, index) => [kind, index, it] as const)),
)('%s %i is taken back and brought again', (_, __, said) => {
  const id = `w/a/${before.length}`;
  const act = actSchema.parse({ ...said, id, at: 60_000 });
  const undo = actSchema.parse({ id: `w/a/${before.length + 1}`, at: 61_000, type: 'undo', of: id });
  const redo = actSchema.parse({ id: `w/a/${before.length + 2}`, at: 62_000, type: 'redo', of: id });
  const stack = new UndoStack();
  for (const event of [...before, act]) stack.append(event);
  expect(stack.undoable?.id).toBe(id);
  const [was, is, undone, redone] = [[], [act], [act, undo], [act, undo, redo]].map((more) => seen(more));
  expect(is, 'it does something').not.toEqual(was);
  expect(undone).toEqual(was);
  expect(redone).toEqual(is);
});

/** The audit without its log, after the act would have passed the same time. */
function seen(more: readonly JourneyEvent[]) {
  const projection = createProjection();
  projection.add([...before, ...more, { id: 'w/a/99', at: 63_000, type: 'pause' }]);
  const { events: _events, ...audit } = projection.audit() ?? { events: [] };
  return { ...audit, here: projection.here() };
}
