import { expect, test } from 'vitest';
import {
  abandonDocuments,
  abandonFieldsKept,
  abandonForms,
  formAbandon,
} from '../../../../core/signals/detectors/form-abandon.ts';
import { act, formGone, hitsOf, input, submit } from '../events.ts';

const count = (...events: Parameters<typeof hitsOf>[1]) => hitsOf(formAbandon, events).length;
const leave = (at: number, doc = 'd1') => ({ ...input(at), type: 'leave', why: 'unload', doc }) as const;
const email = { selectors: ['#email'], tag: 'input' };

test('a form that goes unsent is a hit at its last field', () => {
  const last = input(10, { target: email });
  const gone = formGone(500, { lastField: email, changedFields: 2 });
  expect(hitsOf(formAbandon, [input(0), last, gone])).toEqual([
    {
      detector: 'form-abandon',
      version: 1,
      at: last.at,
      event: last.id,
      evidence: [last.id, gone.id],
      target: email,
      severity: 3,
      numbers: { changedFields: 2, limitFields: 1 },
    },
  ]);
});
test('also when its fields were changed before anyone watched', () => {
  const gone = formGone(0);
  const [hit] = hitsOf(formAbandon, [gone]);
  expect([hit?.event, hit?.at, hit?.evidence]).toEqual([gone.id, gone.at, [gone.id]]);
});
test('one changed field is enough, none is not', () => {
  expect(count(formGone(0, { changedFields: 1 }))).toBe(1);
  expect(count(formGone(0, { changedFields: 0 }))).toBe(0);
});
test('a form that was sent may go', () => {
  expect(count(input(0), submit(1), formGone(2))).toBe(0);
  expect(count(submit(1), formGone(2), formGone(3))).toBe(1);
});
test('but not one that refused to be sent, or was changed again', () => {
  expect(count(input(0), submit(1, { valid: false }), formGone(2))).toBe(1);
  expect(count(input(0), submit(1), input(2), formGone(3))).toBe(1);
});
test('sending one form does not send another, nor that of another page', () => {
  expect(count(input(0), submit(1, { form: '#search' }), formGone(2))).toBe(1);
  expect(count(input(0), submit(1, { doc: 'd2' }), formGone(2))).toBe(1);
});
test('what was filled in frames goes with the form of their page, and with no other', () => {
  const card = { doc: 'd2', frame: 3, form: '#card' };
  const gone = (at: number) => formGone(at, card);
  expect(count(input(0, card), submit(1), gone(2))).toBe(0);
  expect(count(input(0, card), submit(1), act(2, 'stop'))).toBe(0);
  expect(count(input(0, card), submit(1), input(2, card), gone(3))).toBe(1);
  expect(count(input(0, card), submit(1, { tab: 2 }), gone(2))).toBe(1);
  expect(count(input(0, card), submit(1, { valid: false }), gone(2))).toBe(1);
  expect(count(input(0, card), leave(1, 'd2'), submit(2), gone(3))).toBe(1);
});
test('a form in a frame takes no other form along', () => {
  const card = { doc: 'd2', frame: 3, form: '#card' };
  expect(count(input(0), submit(1, card), formGone(2))).toBe(1);
  expect(count(input(0, { ...card, doc: 'd3' }), submit(1, card), formGone(2, { ...card, doc: 'd3' }))).toBe(
    1,
  );
});

test('the walk ending in the middle of a form is a hit', () => {
  const last = input(10, { target: email });
  expect(hitsOf(formAbandon, [input(0), last, act(20, 'stop')])).toEqual([
    {
      detector: 'form-abandon',
      version: 1,
      at: last.at,
      event: last.id,
      evidence: [last.id],
      target: email,
      severity: 3,
      numbers: { changedFields: 2, limitFields: 1 },
    },
  ]);
});
test('the same field twice is one field', () => {
  expect(hitsOf(formAbandon, [input(0), input(1), act(2, 'stop')])[0]?.numbers['changedFields']).toBe(1);
});
test('at the end, forms that were sent, gone or left are no matter', () => {
  expect(count(input(0), submit(1), act(2, 'stop'))).toBe(0);
  expect(count(input(0), formGone(1), act(2, 'stop'))).toBe(1);
  expect(count(input(0), leave(1), act(2, 'stop'))).toBe(0);
  expect(count(input(0), leave(1, 'd2'), act(2, 'stop'))).toBe(1);
  expect(count(input(0), act(2, 'stop'), act(3, 'stop'))).toBe(1);
});
test('a field outside any form is begun by nobody', () => {
  const { form: _form, ...alone } = input(0);
  expect(count(alone, act(1, 'stop'))).toBe(0);
});
test('a form is remembered over a pause', () => {
  const state = formAbandon.step(formAbandon.initial(), submit(0)).state;
  expect(formAbandon.keep?.(state)).toBe(state);
});

test('forms, fields and documents are not remembered for ever', () => {
  const forms = Array.from({ length: abandonForms + 1 }, (_, i) => input(i, { form: `#f${i}` }));
  expect(count(...forms, act(999, 'stop'))).toBe(abandonForms);
  const fields = Array.from({ length: abandonFieldsKept + 1 }, (_, i) =>
    input(i, { target: { selectors: [`#i${i}`], tag: 'input' } }),
  );
  expect(hitsOf(formAbandon, [...fields, act(999, 'stop')])[0]?.numbers['changedFields']).toBe(
    abandonFieldsKept,
  );
  const sent = (n: number) => Array.from({ length: n }, (_, i) => submit(i, { form: `#s${i}` }));
  expect(count(submit(0), ...sent(abandonForms - 1), formGone(999))).toBe(0);
  expect(count(submit(0), ...sent(abandonForms), formGone(999))).toBe(1);
  const left = (n: number) => Array.from({ length: n }, (_, i) => leave(i, `e${i}`));
  expect(count(submit(0), ...left(abandonDocuments - 1), formGone(999))).toBe(0);
  expect(count(submit(0), ...left(abandonDocuments), formGone(999))).toBe(1);
});
test('a form without a name can be sent', () => {
  const { form: _form, ...bare } = submit(0);
  expect(count(bare, formGone(1, { form: '' }))).toBe(0);
});
test('fields without selectors and in shadow roots are fields, too', () => {
  const bare = input(0, { target: { selectors: [], tag: 'input' } });
  const deep = input(1, { target: { selectors: [['#host', '#phone']], tag: 'input' } });
  expect(hitsOf(formAbandon, [bare, deep, act(2, 'stop')])[0]?.numbers['changedFields']).toBe(2);
});
