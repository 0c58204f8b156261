import { expect, test } from 'vitest';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { detect } from '../../../core/signals/detect.ts';
import { detectors } from '../../../core/signals/index.ts';
import {
  act,
  click,
  effect,
  failure,
  formGone,
  input,
  pointer,
  scroll,
  submit,
  visit,
  vital,
  waitStart,
} from './events.ts';

const clicked = click(0);
/** One harmless event of each type a detector may judge, and those that judge it. */
const judged: [JourneyEvent, string[]][] = [
  [clicked, ['rage-click', 'error-click']],
  [effect(clicked, 'mutation', 10), ['dead-click', 'slow-response', 'long-wait']],
  [visit(0, 'https://a.example/'), ['broken-page', 'u-turn', 'page-loop', 'refresh-loop']],
  [failure(0, 'request'), ['broken-page']],
  [pointer(0, { turns: 0 }), ['thrashed-cursor']],
  [scroll(0, 0, 10), ['scroll-hunt']],
  [input(0), ['form-abandon', 'field-fight']],
  [formGone(0, { changedFields: 0 }), ['form-abandon']],
  [vital(0, 'LCP', 0), ['slow-page']],
  [waitStart(0), ['long-wait']],
  [submit(0), ['silent-submit']],
  [act(0, 'stop'), []],
];

test('all of them, in the order people read them, each in its first version', () => {
  expect(detectors.map(({ id, version }) => `${id}@${version}`)).toEqual([
    'rage-click@1',
    'dead-click@1',
    'slow-response@1',
    'error-click@1',
    'broken-page@1',
    'u-turn@1',
    'page-loop@1',
    'refresh-loop@1',
    'thrashed-cursor@1',
    'scroll-hunt@1',
    'form-abandon@1',
    'field-fight@1',
    'slow-page@1',
    'long-wait@1',
    'silent-submit@1',
  ]);
});
test.each(judged)('a walk with nothing but this is clear for those it concerns: %o', (event, ids) => {
  const clear = detect([event]).results.filter(({ result }) => result === 'clear');
  expect(clear.map(({ id }) => id)).toEqual(ids);
});
test('a walk without anything applies to none', () => {
  expect(detect([]).results.map(({ result }) => result)).toEqual(detectors.map(() => 'not-applicable'));
});
