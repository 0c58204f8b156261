import { expect, test } from 'vitest';
import { errorClick, errorDocuments } from '../../../../core/signals/detectors/error-click.ts';
import { click, failure, hitsOf, visit } from '../events.ts';

type Log = Parameters<typeof hitsOf>[1];
const count = (events: Log) => hitsOf(errorClick, events).length;

test('a script that fails after a click is a hit with all its numbers', () => {
  const clicked = click(0);
  const failed = failure(1000, 'script');
  expect(hitsOf(errorClick, [clicked, failed])).toStrictEqual([
    {
      detector: 'error-click',
      version: 1,
      at: clicked.at,
      event: clicked.id,
      evidence: [clicked.id, failed.id],
      target: clicked.target,
      severity: 3,
      numbers: { afterMs: 1000, limitMs: 1000 },
    },
  ]);
});
test('after 1001 ms it has nothing to do with the click', () => {
  expect(count([click(0), failure(1001, 'script')])).toBe(0);
});
test('without a click there is nobody to annoy', () => expect(count([failure(0, 'script')])).toBe(0));
test('a rejection counts wherever it comes from', () => {
  expect(count([click(0), failure(10, 'rejection', { firstParty: false })])).toBe(1);
});

test('a refused request of the site counts from status 400', () => {
  const refused = failure(10, 'request', { status: 400 });
  expect(hitsOf(errorClick, [click(0), refused])[0]?.numbers).toEqual({
    afterMs: 10,
    limitMs: 1000,
    status: 400,
  });
  expect(count([click(0), failure(10, 'request', { status: 399 })])).toBe(0);
  expect(count([click(0), failure(10, 'request')])).toBe(0);
  expect(count([click(0), failure(10, 'request', { status: 500, firstParty: false })])).toBe(0);
});
test('a missing image is not the click’s doing', () => {
  expect(count([click(0), failure(10, 'resource', { status: 404 })])).toBe(0);
});

test('one click is one hit, however much fails', () => {
  expect(count([click(0), failure(10, 'script'), failure(20, 'rejection')])).toBe(1);
  expect(count([click(0), failure(10, 'script'), click(500), failure(510, 'script')])).toBe(2);
});
test('the last click answers', () => {
  const last = click(500);
  expect(hitsOf(errorClick, [click(0), last, failure(600, 'script')])[0]?.event).toBe(last.id);
});
test('opening the browser’s own menu is no click, a double click is', () => {
  expect(count([click(0, { kind: 'context' }), failure(10, 'script')])).toBe(0);
  expect(count([click(0, { kind: 'double' }), failure(10, 'script')])).toBe(1);
});

test('what fails in another document is not blamed on the click', () => {
  expect(count([click(0), failure(10, 'script', { doc: 'd2' })])).toBe(0);
});
test('the click answers for the document it opened, in its own tab', () => {
  const failed = failure(900, 'script', { doc: 'd2' });
  const log = (given: Parameters<typeof visit>[2]) => [
    click(0),
    visit(500, 'https://a.example/b', given),
    failed,
  ];
  expect(count(log({ doc: 'd2' }))).toBe(1);
  expect(count(log({ doc: 'd2', tab: 2 }))).toBe(0);
  expect(count(log({ doc: 'd2', frame: 1 }))).toBe(0);
  expect(count(log({ doc: 'd3' }))).toBe(0);
});
test('a move inside the page leaves the click where it was', () => {
  expect(count([click(0), visit(10, 'https://a.example/#b', { how: 'hash' }), failure(20, 'script')])).toBe(
    1,
  );
});
test('a click is remembered over a move inside the page', () => {
  const moved = visit(10, 'https://a.example/#b', { how: 'hash' });
  const opened = visit(20, 'https://a.example/b', { doc: 'd2' });
  expect(count([click(0), moved, opened, failure(30, 'script', { doc: 'd2' })])).toBe(1);
});
test('the new document is not blamed on a click that has its hit already', () => {
  const log = [
    click(0),
    failure(10, 'script'),
    visit(20, 'https://a.example/b', { doc: 'd2' }),
    failure(30, 'script', { doc: 'd2' }),
  ];
  expect(count(log)).toBe(1);
});
test('a click opens one document only', () => {
  const log = [
    click(0),
    visit(10, 'https://a.example/b', { doc: 'd2' }),
    failure(20, 'script', { doc: 'd2' }),
    visit(30, 'https://a.example/c', { doc: 'd3' }),
    failure(40, 'script', { doc: 'd3' }),
  ];
  expect(count(log)).toBe(1);
});
test('frames have their own clicks, and not for ever', () => {
  const frames = Array.from({ length: errorDocuments + 1 }, (_, at) => click(at, { doc: `f${at}` }));
  expect(count([...frames, failure(100, 'script', { doc: 'f0' })])).toBe(0);
  expect(count([...frames, failure(100, 'script', { doc: 'f1' })])).toBe(1);
});
