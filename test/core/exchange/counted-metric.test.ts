import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inputOfColumn } from '../../../core/exchange/counted-metric.ts';
import { metricDefinitions } from '../../../core/metrics/index.ts';

const page = readFileSync(
  join(import.meta.dirname, '../../../site/src/content/docs/docs/exchange.md'),
  'utf8',
);

test('a column is an input by its id or its name, however it is written', () => {
  expect(['customers-at-start', 'Customers at its start', 'LEADS', 'heads'].map(inputOfColumn)).toEqual([
    'customers-at-start',
    'customers-at-start',
    'leads',
    undefined,
  ]);
});

test.each(metricDefinitions.filter((it) => it.inputs).map((it) => [it.key, it] as const))(
  'the manual names the columns of %s',
  (key, { inputs = [] }) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${key}\` |`)) ?? '';
    expect([...row.matchAll(/`([a-z-]+)`/g)].slice(1).map(([, id]) => id)).toEqual(inputs.map((it) => it.id));
  },
);
