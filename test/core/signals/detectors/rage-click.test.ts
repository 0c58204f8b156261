import { describe, expect, test } from 'vitest';
import type { FactOf } from '../../../../core/journey/facts.ts';
import { rageClick } from '../../../../core/signals/detectors/rage-click.ts';
import { click, hitsOf, scroll } from '../events.ts';

type Given = Parameters<typeof click>[1];
const clicks = (times: readonly number[], given: Given = {}) => times.map((at) => click(at, given));
const count = (events: readonly (FactOf<'click'> | FactOf<'scroll'>)[]) => hitsOf(rageClick, events).length;

test('four clicks in a second are one hit with all its numbers', () => {
  const run = [click(0), click(300, { x: 118, y: 124 }), click(600), click(1000)];
  expect(hitsOf(rageClick, run)).toEqual([
    {
      detector: 'rage-click',
      version: 1,
      at: run[0]?.at,
      event: run[3]?.id,
      evidence: run.map((one) => one.id),
      target: run[0]?.target,
      severity: 3,
      numbers: { clicks: 4, withinMs: 1000, radiusPx: 30 },
    },
  ]);
});

test('three clicks are none', () => expect(count(clicks([0, 100, 200]))).toBe(0));
test('four clicks in 1001 ms are none', () => expect(count(clicks([0, 300, 600, 1001]))).toBe(0));
test('the second slides: a slow first click does not hide four quick ones', () => {
  expect(count(clicks([0, 700, 900, 1100, 1300]))).toBe(1);
});

test('31 px away is somewhere else', () => {
  expect(count([...clicks([0, 100, 200]), click(300, { x: 131 })])).toBe(0);
});
test('30 px are measured from the first click, so a slow drift is no rage', () => {
  expect(count([100, 112, 124, 136].map((x, i) => click(i * 100, { x })))).toBe(0);
});
test('after one stray click the next four count', () => {
  expect(count([click(0, { x: 400 }), ...clicks([100, 200, 300, 400])])).toBe(1);
});

test('a burst is one hit however long it goes on', () => {
  expect(count(clicks([0, 200, 400, 600, 800, 1500, 2400, 3300]))).toBe(1);
});
test('a quick burst, too', () => {
  expect(count(clicks([0, 100, 200, 300, 400, 500, 600, 700, 800]))).toBe(1);
});
test('a second between two clicks is no rest yet', () => {
  expect(count(clicks([0, 200, 400, 600, 1600, 1800, 2000, 2200]))).toBe(1);
});
test('a second burst after a rest is a second hit', () => {
  expect(count(clicks([0, 200, 400, 600, 1601, 1801, 2001, 2201]))).toBe(2);
});

test('other controls, documents and frames are counted apart', () => {
  for (const other of [{ anchor: '#other' }, { doc: 'd2' }, { frame: 1 }]) {
    expect(count([...clicks([0, 100]), ...clicks([200, 300], other)])).toBe(0);
  }
});
test('children of one control are the same control', () => {
  const child = { target: { selectors: ['#pay > svg'], tag: 'svg' } };
  expect(count([...clicks([0, 100]), ...clicks([200, 300], child)])).toBe(1);
});
test('an interactive target without an ancestor stands for itself', () => {
  const alone = clicks([0, 1, 2, 3]).map(({ anchor: _anchor, ...rest }) => rest);
  expect(count(alone)).toBe(1);
  const within = { selectors: [['#host', '#pay']], tag: 'button' };
  expect(count(alone.map((one) => ({ ...one, target: within })))).toBe(1);
  expect(count(alone.map((one) => ({ ...one, interactive: false })))).toBe(0);
});
test('an interactive target without any selector is still one place', () => {
  const bare = clicks([0, 1, 2, 3], { target: { selectors: [], tag: 'div' } });
  expect(count(bare.map(({ anchor: _anchor, ...rest }) => rest))).toBe(1);
});

test('a child that looks idle counts for the control around it', () => {
  expect(count(clicks([0, 1, 2, 3], { interactive: false }))).toBe(1);
});
test('things in shadow roots are told apart by their whole path', () => {
  const deep = (at: number, inner: string) => {
    const { anchor: _anchor, ...rest } = click(at, { target: { selectors: [['#host', inner]], tag: 'a' } });
    return rest;
  };
  expect(count([deep(0, '#pay'), deep(1, '#pay'), deep(2, '#pay'), deep(3, '#pay')])).toBe(1);
  expect(count([deep(0, '#pay'), deep(1, '#pay'), deep(2, '#add'), deep(3, '#add')])).toBe(0);
});
test('scrolling in between calms it, in that document only', () => {
  expect(count([...clicks([0, 100]), scroll(150, 0, 500), ...clicks([200, 300])])).toBe(0);
  expect(count([...clicks([0, 100]), scroll(150, 0, 500, { doc: 'd2' }), ...clicks([200, 300])])).toBe(1);
});
test('selecting text calms it', () => {
  expect(count([...clicks([0, 100]), click(150, { selected: true }), ...clicks([200, 300])])).toBe(0);
  expect(count(clicks([0, 100, 200, 300], { selected: true }))).toBe(0);
});

describe('never rage', () => {
  test.each(['text-field', 'select', 'range', 'stepper', 'toggle', 'label', 'media', 'summary'] as const)(
    'on a %s',
    (control) => expect(count(clicks([0, 100, 200, 300], { control }))).toBe(0),
  );
  test.each(['Next slide', '+', 'Zurück', 'Nächster Monat', 'Menge erhöhen'])('named %s', (name) => {
    const target = { selectors: ['#pay'], name, tag: 'button' };
    expect(count(clicks([0, 100, 200, 300], { target }))).toBe(0);
  });
  test('when one of the clicked children says so', () => {
    const next = { selectors: ['#pay > i'], name: 'Next', tag: 'i' };
    expect(count([...clicks([0, 100, 200]), click(300, { target: next })])).toBe(0);
  });
  test.each(['double', 'context'] as const)('by %s clicks', (kind) => {
    expect(count(clicks([0, 100, 200, 300], { kind }))).toBe(0);
  });
  test('by a key held down', () => expect(count(clicks([0, 100, 200, 300], { by: 'keyboard' }))).toBe(0));
});

describe('still rage', () => {
  test.each(['link', 'download', 'new-tab', 'button', 'canvas', 'other'] as const)('on a %s', (control) =>
    expect(count(clicks([0, 100, 200, 300], { control }))).toBe(1),
  );
  test.each(['touch', 'pen'] as const)('by %s', (by) => {
    expect(count(clicks([0, 100, 200, 300], { by }))).toBe(1);
  });
  test('a double click tells itself twice and counts as its clicks only', () => {
    expect(count([click(0), click(100), click(101, { kind: 'double' }), click(200), click(300)])).toBe(1);
  });
});
