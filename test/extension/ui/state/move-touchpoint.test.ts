import { expect, test } from 'vitest';
import type { Audit } from '../../../../core/journey/audit.ts';
import { moveTouchpoint, placeTouchpoint } from '../../../../extension/ui/state/move-touchpoint.ts';
import { auditOf, logOf, type Said } from '../support/audit.ts';

const place = (id: string, stage = 'awareness'): Said => ({
  type: 'touchpoint',
  touchpoint: id,
  name: id,
  stage,
  channel: 'call',
});
const walk = [place('a'), place('b'), place('c')];
const order = (audit: Audit) =>
  audit.stages.map((it) => it.touchpoints.map((point) => point.id).join('')).filter(Boolean);
/** The audit after the edits, folded like any other walk. */
const after = (edits: ReturnType<typeof moveTouchpoint>) =>
  order(auditOf(...walk, ...edits.map((it) => ({ type: 'edit' as const, ...it }))));

test('down and up within the stage', () => {
  expect(after(moveTouchpoint(auditOf(...walk), 'a', 'down'))).toEqual(['bac']);
  expect(after(moveTouchpoint(auditOf(...walk), 'c', 'up'))).toEqual(['acb']);
});

test('to the next stage and not beyond the last', () => {
  expect(after(moveTouchpoint(auditOf(...walk), 'b', 'after'))).toEqual(['ac', 'b']);
  expect(moveTouchpoint(auditOf(...walk), 'a', 'before')).toEqual([]);
  expect(moveTouchpoint(auditOf(...walk), 'a', 'up')).toEqual([]);
});

test('an unknown touchpoint moves nothing', () => {
  expect(moveTouchpoint(auditOf(...walk), 'nobody', 'down')).toEqual([]);
  expect(logOf(...walk)).toHaveLength(4);
});

test('to any place of any stage', () => {
  const audit = auditOf(...walk, place('x', 'adoption'), place('y', 'adoption'));
  const put = (id: string, before?: string) =>
    order(
      auditOf(
        ...walk,
        place('x', 'adoption'),
        place('y', 'adoption'),
        ...placeTouchpoint(audit, id, 'adoption', before).map((it) => ({ type: 'edit' as const, ...it })),
      ),
    );
  expect(put('a', 'y')).toEqual(['bc', 'xay']);
  expect(put('a')).toEqual(['bc', 'xya']);
  expect(put('y', 'x')).toEqual(['abc', 'yx']);
  expect(placeTouchpoint(audit, 'y', 'adoption', undefined)).toEqual([]);
});
