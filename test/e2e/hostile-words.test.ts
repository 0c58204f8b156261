import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../cli/walker/browser.ts';
import { auditSchema } from '../../core/journey/audit.ts';
import { z } from '../../core/zod.ts';
import { everything } from '../fixtures/audits/everything.ts';
import { payloads } from '../fixtures/script-payloads.ts';
import { type Exporter, exporters } from './support/exporters.ts';
import { openHostile } from './support/hostile-words.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the hostile audit has words in every field that takes words', () => {
  const filled = new Set(placesOf(everything('MARK'), ''));
  expect(
    textFields(z.toJSONSchema(auditSchema, { io: 'input', unrepresentable: 'any' }), '').filter(
      (place) => !filled.has(place),
    ),
  ).toEqual([]);
});

test('no word of an audit runs, asks or breaks out, whatever it is exported as', async () => {
  expect(payloads.length).toBeGreaterThanOrEqual(80);
  expect(await openHostile(browser, payloads, exporters)).toEqual({
    runs: [],
    requests: [],
    reports: [],
    strangers: [],
    broken: [],
  });
}, 400_000);

/** Words as they come, in the places where a careless exporter puts them. */
const careless: readonly Exporter[] = [
  (text: string) => `<p>${text}</p>`,
  (text: string) => `<img alt="${text}">`,
  (text: string) => `<img alt='${text}'>`,
  (text: string) => `<img alt=${text}>`,
  (text: string) => `<iframe src="${text}"></iframe>`,
  (text: string) => `<input autofocus value="${text}">`,
  (text: string) => `<style>i{color:red;content:'${text}'}</style>`,
  (text: string) => `<script>x="${text}"</script>`,
  (text: string) => `<script>x='${text}'</script>`,
  (text: string) => `<script>x=\`${text}\`</script>`,
].map((write, index) => ({
  name: `careless ${index}`,
  kind: 'html',
  shown: true,
  write: ({ audit }) => write(audit.audit.title),
}));

test('an exporter that does not escape is caught, and most payloads are alive', async () => {
  const first = await openHostile(browser, payloads, careless.slice(0, 1));
  expect(first.runs.length).toBeGreaterThan(40);
  expect(first.requests.length).toBeGreaterThan(10);
  expect(first.strangers.length).toBeGreaterThan(0);
  const rest = await openHostile(browser, payloads, careless.slice(1));
  const alive = new Set([...first.runs, ...first.requests, ...rest.runs, ...rest.requests]);
  expect(alive.size).toBeGreaterThanOrEqual(80);
}, 300_000);

test('a policy that is needed is heard of', async () => {
  const guarded: Exporter = {
    name: 'guarded',
    kind: 'html',
    shown: true,
    write: ({ audit }) =>
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><p>${audit.audit.title}</p>`,
  };
  const { reports } = await openHostile(browser, payloads.slice(0, 8), [guarded]);
  expect(reports.length).toBeGreaterThan(0);
});

/** Places of the schema that take any text: no list of choices, no pattern. Events are judged by the projection first. */
function textFields(schema: unknown, at: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const {
    type,
    properties,
    items,
    additionalProperties,
    anyOf,
    enum: choices,
    const: only,
    pattern,
  } = schema as Record<string, unknown>;
  if (type === 'string') return choices || only || pattern ? [] : [at];
  const within = (part: unknown, step: string) => textFields(part, at + step);
  return [
    ...Object.entries(properties ?? {}).flatMap(([name, part]) =>
      name === 'events' ? [] : within(part, `.${name}`),
    ),
    ...within(items, '[]'),
    ...within(additionalProperties, '.*'),
    ...(Array.isArray(anyOf) ? anyOf.flatMap((part) => within(part, '')) : []),
  ];
}

/** Places of a value where the mark stands. */
function placesOf(value: unknown, at: string): string[] {
  if (typeof value === 'string') return value.includes('MARK') ? [at] : [];
  if (Array.isArray(value)) return value.flatMap((part) => placesOf(part, `${at}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [
    ...placesOf(part, `${at}.${name}`),
    ...(at.endsWith('answers') ? placesOf(part, `${at}.*`) : []),
  ]);
}
