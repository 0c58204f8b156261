import { expect, test } from 'vitest';
import { actOf } from '../../../../extension/ui/panel/act-of.ts';
import { timelineOf } from '../../../../extension/ui/panel/timeline.ts';
import { auditOf, visit } from '../support/audit.ts';

test('every kind of row leads back to its line of the log', () => {
  const picture = { id: 'p1', at: 1, widthPx: 8, heightPx: 8, alt: 'Home' };
  const audit = auditOf(
    visit('/'),
    { type: 'emotion', value: 1, stimulus: '', tab: 1 },
    { type: 'note', kind: 'note', text: 'n', tags: [], tab: 1 },
    { type: 'friction', text: 'f', severity: 2, class: 'pain', tags: [], tab: 1 },
    { type: 'picture', picture, tab: 1 },
    { type: 'wait-start', wait: 'w1', what: 'mail', onSite: false, tab: 1 },
    { type: 'milestone', milestone: 'm1', name: 'M', reached: true, tab: 1 },
    { type: 'document', document: { id: 'd1', name: 'Contract', exists: true }, tab: 1 },
    { type: 'handover', from: 'Sales', to: 'Support', tab: 1 },
    { type: 'route', to: 'elsewhere', label: 'by mail', back: true, tab: 1 },
  );
  const rows = timelineOf(audit).flatMap((it) => it.rows);
  const acts = Object.fromEntries(rows.map((row) => [row.kind, actOf(row, audit)]));
  const idOf = (type: string) => audit.events.find((it) => it.type === type)?.id;
  expect(acts).toEqual({
    emotion: idOf('emotion'),
    note: idOf('note'),
    finding: idOf('friction'),
    picture: idOf('picture'),
    wait: idOf('wait-start'),
    milestone: idOf('milestone'),
    document: idOf('document'),
    handover: idOf('handover'),
    route: idOf('route'),
  });
});
