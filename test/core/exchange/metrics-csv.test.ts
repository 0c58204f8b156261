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

it('works a value out from what was counted; a value that is given stays', () => {
  expect(
    read(
      'metric,value,Clients,leads,Months each one stayed,gross-margin,monthly-revenue,monthly-churn,note\n' +
        'conversion-rate,,3,"1,200",,,,,\n' +
        'Time to churn,,,,3 9 6,,,,\n' +
        'lifetime-value,,,,,80 %,100,2 %,a guess\n' +
        'conversion-rate,9,3,40,,,,,\n',
    ),
  ).toEqual([
    { key: 'conversion-rate', value: 0.25, note: 'Clients: 3; leads: 1,200' },
    { key: 'time-to-churn', value: 6, note: 'Months each one stayed: 3 9 6' },
    { key: 'lifetime-value', value: 4_000, note: 'a guess' },
    { key: 'conversion-rate', value: 9 },
  ]);
  expect(read('metric,left,customers-at-start\nchurn-rate,5,200')).toMatchObject([{ value: 2.5 }]);
});

it('names what cannot be worked out', () => {
  expect(() => read('metric,left,customers-at-start\nchurn-rate,5,4\nchurn-rate,,\npets,1,2')).toThrow(
    expect.objectContaining({
      problems: [
        { place: 'row 2, column “left”', mend: 'it cannot be more than “customers-at-start”' },
        { place: 'row 3, column “value”', mend: '“” is no number' },
        { place: 'row 4, column “value”', mend: '“” is no number' },
      ],
    }),
  );
  expect(() => read('metric,left\nchurn-rate,5')).toThrow(/column “customers-at-start”: a number is missing/);
  const table = readTable('metric,heads\nchurn-rate,5', 'The metrics');
  expect(() => metricsFrom(table, success6, { metric: 0, inputs: [1] })).toThrow(
    'No metric is worked out from “heads”.',
  );
});
