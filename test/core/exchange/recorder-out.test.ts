import { describe, expect, it } from 'vitest';
import { flowOf, placeholder } from '../../../core/exchange/recorder-out.ts';
import { project } from '../../../core/projection/project.ts';
import { button, click, visit, walk } from '../../fixtures/walk.ts';

function stepsOf(...lines: Parameters<typeof walk>) {
  const audit = project(walk(visit('/'), ...lines, { type: 'stop' }));
  return audit && flowOf(audit).steps.slice(1);
}
const bare = { selectors: [], tag: 'div' };
const input = (more: object) => ({
  type: 'input' as const,
  target: button('Mail'),
  field: 'email',
  length: '1-5',
  valid: true,
  ...more,
});
const submit = { type: 'submit' as const, target: button('Send'), valid: true };
const enter = [
  { type: 'keyDown', key: 'Enter' },
  { type: 'keyUp', key: 'Enter' },
];

describe('clicks', () => {
  it('are single, double, or of the other button, at their place in the target', () => {
    expect(
      stepsOf(
        click('A', { kind: 'double', offsetX: 1, offsetY: 2 }),
        click('B', { kind: 'context' }),
        click('C', { target: bare }),
      ),
    ).toMatchObject([
      { type: 'doubleClick', offsetX: 1, offsetY: 2 },
      { type: 'click', button: 'secondary', offsetX: 4, offsetY: 4 },
    ]);
  });

  it('keep the way through shadow roots', () => {
    const selectors = [['x-shop', '#pay'], '#pay'];
    expect(stepsOf(click('A', { target: { selectors, tag: 'a' } }))).toMatchObject([{ selectors }]);
    expect(stepsOf(input({ target: { selectors, tag: 'input' } }))).toMatchObject([{ selectors }]);
  });

  it('lead to the page that loads soon after, and not to one that is loaded again or much later', () => {
    const typesWhen = (at: number, how = 'load') =>
      stepsOf(click('Buy', { at: 2_000_000 }), visit('/pay', { at, how }))?.map((it) => it.type);
    expect(typesWhen(2_001_000)).toEqual(['click']);
    expect(typesWhen(2_009_000)).toEqual(['click', 'navigate']);
    expect(typesWhen(2_001_000, 'reload')).toEqual(['click', 'navigate']);
    expect(typesWhen(2_001_000, 'push')).toEqual(['click']);
  });
});

it('a field that was emptied stays empty; what is clicked, or cannot be found again, is no change', () => {
  expect(
    stepsOf(
      input({ length: 'empty' }),
      input({}),
      input({ field: 'checkbox' }),
      input({ field: 'radio' }),
      input({ field: 'file' }),
      input({ target: bare }),
    )?.map((it) => it['value']),
  ).toEqual(['', placeholder('email')]);
});

it('a form is sent by Enter, unless a click just did it', () => {
  expect(stepsOf(submit)).toEqual(enter);
  expect(stepsOf(click('Send', { at: 2_000_000 }), { ...submit, at: 2_000_100 })).toHaveLength(1);
  expect(stepsOf(click('Send', { at: 2_000_000 }), { ...submit, at: 2_001_000 })?.slice(1)).toEqual(enter);
});

it('what was undone is left out, what was done again is in', () => {
  const steps = (...more: Parameters<typeof walk>) =>
    stepsOf({ type: 'emotion', value: 1, stimulus: '', id: 'w/a/1/99' }, ...more)?.map((it) => it['name']);
  const undo = { type: 'undo' as const, of: 'w/a/1/99' };
  expect(steps()).toEqual(['waymark.emotion']);
  expect(steps(undo)).toEqual([]);
  expect(steps(undo, { ...undo, type: 'redo' })).toEqual(['waymark.emotion']);
});
