import { expect, test } from 'vitest';
import { silentSubmit } from '../../../../core/signals/detectors/silent-submit.ts';
import { click, effect, hitsOf, submit } from '../events.ts';

type What = Parameters<typeof effect>[1];
const sent = submit(0);
const count = (...events: Parameters<typeof hitsOf>[1]) => hitsOf(silentSubmit, events).length;
const after = (what: What, afterMs: number) => count(sent, effect(sent, what, afterMs));

test('no word for three seconds is a hit with all its numbers', () => {
  const nothing = effect(sent, 'none', 10_000);
  expect(hitsOf(silentSubmit, [sent, nothing])).toEqual([
    {
      detector: 'silent-submit',
      version: 1,
      at: sent.at,
      event: sent.id,
      evidence: [sent.id, nothing.id],
      target: sent.target,
      severity: 3,
      numbers: { silenceMs: 10_000, limitMs: 3000 },
    },
  ]);
});
test('a watch that ended before is no verdict', () => {
  expect(after('none', 3000)).toBe(1);
  expect(after('none', 2999)).toBe(0);
});
test.each(['navigation', 'text', 'live-region', 'mutation', 'dialog', 'focus'] as const)(
  'a %s within three seconds is a word',
  (what) => {
    expect(after(what, 3000)).toBe(0);
    expect(after(what, 3001)).toBe(1);
  },
);
test('a request is seen by nobody: the silence lasted until the watch ended', () => {
  const request = (toldAt: number) => ({ ...effect(sent, 'request', 20), at: sent.at + toldAt });
  expect(hitsOf(silentSubmit, [sent, request(3000)])[0]?.numbers['silenceMs']).toBe(3000);
  expect(count(sent, request(2999))).toBe(0);
});
test('only for a request the time until it was told counts', () => {
  expect(count(sent, { ...effect(sent, 'none', 2000), at: sent.at + 5000 })).toBe(0);
  expect(count(sent, { ...effect(sent, 'text', 2000), at: sent.at + 5000 })).toBe(0);
});
test('a form that was refused and says nothing is silent, too', () => {
  const refused = submit(0, { valid: false });
  expect(count(refused, effect(refused, 'none', 5000))).toBe(1);
});
test('clicks are not submits', () => {
  const clicked = click(0);
  expect(count(clicked, effect(clicked, 'none', 5000))).toBe(0);
});
test('an effect told twice is one hit', () => {
  const nothing = effect(sent, 'none', 5000);
  expect(count(sent, nothing, nothing)).toBe(1);
});
