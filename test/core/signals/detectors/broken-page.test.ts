import { expect, test } from 'vitest';
import { brokenPage, brokenParts } from '../../../../core/signals/detectors/broken-page.ts';
import { failure, hitsOf, visit } from '../events.ts';

const url = 'https://a.example/recipe';
const count = (...events: Parameters<typeof hitsOf>[1]) => hitsOf(brokenPage, events).length;

test('a page that answers with an error is a catastrophe', () => {
  const missing = visit(0, url, { status: 404 });
  expect(hitsOf(brokenPage, [missing])).toEqual([
    {
      detector: 'broken-page',
      version: 1,
      at: missing.at,
      event: missing.id,
      evidence: [missing.id],
      url,
      severity: 4,
      numbers: { status: 404, limitStatus: 400 },
    },
  ]);
});
test('from status 400, of the main document only', () => {
  expect(count(visit(0, url, { status: 399 }))).toBe(0);
  expect(count(visit(0, url, { status: 400 }))).toBe(1);
  expect(count(visit(0, url, { status: 404, frame: 1 }))).toBe(0);
  expect(count(visit(0, url))).toBe(0);
});

test('a missing image is cosmetic', () => {
  const image = `${url}.webp`;
  const missing = failure(0, 'resource', { url: image, resource: 'image', status: 404 });
  expect(hitsOf(brokenPage, [missing])).toEqual([
    {
      detector: 'broken-page',
      version: 1,
      at: missing.at,
      event: missing.id,
      evidence: [missing.id],
      url: image,
      severity: 1,
      numbers: { status: 404 },
    },
  ]);
});
test('without address and status there is less to tell', () => {
  const [hit] = hitsOf(brokenPage, [failure(0, 'resource')]);
  expect(hit?.numbers).toStrictEqual({});
  expect(hit && 'url' in hit).toBe(false);
});
test.each(['img', 'image', 'picture', 'svg', 'script', 'style', 'stylesheet', 'css', 'link', 'IMG'])(
  '%s is a part of the page',
  (resource) => expect(count(failure(0, 'resource', { resource }))).toBe(1),
);
test.each(['font', 'video', 'audio', 'track', 'iframe', 'beacon', 'imgset', 'noscript'])(
  '%s is none',
  (resource) => expect(count(failure(0, 'resource', { resource }))).toBe(0),
);
test('images of others are missed, their scripts are what a blocker refuses', () => {
  expect(count(failure(0, 'resource', { resource: 'image', firstParty: false }))).toBe(1);
  expect(count(failure(0, 'resource', { resource: 'script', firstParty: false }))).toBe(0);
});
test.each(['script', 'rejection', 'request'] as const)('a failed %s is no missing part', (what) => {
  expect(count(failure(0, what, { status: 500 }))).toBe(0);
});

test('the same file in the same document is told once, also over a pause', () => {
  const missing = () => failure(0, 'resource', { url: 'https://a.example/x.png' });
  expect(count(missing(), missing())).toBe(1);
  expect(count(missing(), { ...missing(), doc: 'd2' })).toBe(2);
  expect(count(failure(0, 'resource'), failure(1, 'resource', { message: 'another' }))).toBe(2);
  const told = brokenPage.step(brokenPage.initial(), missing()).state;
  expect(brokenPage.step(brokenPage.keep?.(told) ?? new Map(), missing()).hits).toEqual([]);
});
test('files are not remembered for ever', () => {
  const files = Array.from({ length: brokenParts + 1 }, (_, i) =>
    failure(i, 'resource', { url: `https://a.example/${i}.png` }),
  );
  const again = (i: number) => failure(9999, 'resource', { url: `https://a.example/${i}.png` });
  expect(count(...files, again(1))).toBe(brokenParts + 1);
  expect(count(...files, again(0))).toBe(brokenParts + 2);
});
