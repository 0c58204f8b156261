import { expect, it } from 'vitest';
import { metricsFrom } from '../../../core/exchange/metrics-csv.ts';
import { readTable } from '../../../core/exchange/table-in.ts';
import { success6 } from '../../../core/stages/success-6.ts';

const read = (text: string) => metricsFrom(readTable(text, 'The metrics'), success6);

it('reads metrics by key, by name and of the team’s own, numbers as people write them', () => {
  expect(
    read(
      'Metric,Value,Target,Stage,Date,Note\nactivation-rate,61 %,60,Onboarding,2026-01-31,\nConversion of leads,"1.234,5",,,,good\nPets,"1,234",,,,',
    ),
  ).toEqual([
    { key: 'activation-rate', value: 61, target: 60, stage: 'onboarding', at: Date.UTC(2026, 0, 31) },
    { key: 'conversion-rate', value: 1234.5, note: 'good' },
    { key: 'pets', value: 1234 },
  ]);
});

it('names row, column and mend', () => {
  expect(() => read('a,b\n1,2')).toThrow(/need the columns “metric” and “value”; there are a, b/);
  expect(() => read('metric,value,stage,date\n,1,,\nx,many,moon,soon')).toThrow(
    expect.objectContaining({
      problems: [
        { place: 'row 2, column “metric”', mend: 'name the metric' },
        { place: 'row 3, column “stage”', mend: 'there is no stage “moon”' },
        { place: 'row 3, column “date”', mend: '“soon” is no date: write it as 2026-01-31' },
        { place: 'row 3, column “value”', mend: '“many” is no number' },
      ],
    }),
  );
});

it('keeps a benchmark, and names its column where it is no number', () => {
  expect(read('metric,value,benchmark\nnps,12,40\nces,5')).toEqual([
    { key: 'nps', value: 12, benchmark: 40 },
    { key: 'ces', value: 5 },
  ]);
  expect(() => read('metric,value,benchmark\nnps,12,high')).toThrow(
    /column “benchmark”: “high” is no number/,
  );
});
