import { describe, expect, it } from 'vitest';
import { metricsOfGa4, readGa4 } from '../../../core/exchange/ga4-csv.ts';
import { project } from '../../../core/projection/project.ts';
import { visit, walk } from '../../fixtures/walk.ts';
import { smallAudit } from '../support/small-audit.ts';

const report = `# ----------------------------------------
# Pages and screens: Page path
# Account: Shop
# Start date: 20260101
# End date: 20260131
# ----------------------------------------

Nth day,Views
0000,12
0001,15

Page path,Views,Engagement rate,Total revenue
,,,,Grand total
/,100,0.5,10.5
/pay,50,0.25,1000
/nowhere,7,x,2
,157,0.4,1012.5,Grand total
`;
const made = project(
  walk(
    visit('/'),
    { type: 'emotion', value: 1, stimulus: '' },
    { type: 'stage', stage: 'consideration' },
    visit('/pay'),
    { type: 'stop' },
  ),
);
if (!made) throw new Error('no audit');
const audit = made;

describe('a report of Google Analytics 4', () => {
  const read = readGa4(report.replace(',,,,Grand total\n', ''));

  it('is its remarks, its tables and their totals', () => {
    expect(read.facts).toMatchObject({ Account: 'Shop', 'End date': '20260131' });
    expect(
      read.tables.map(({ header, rows, total }) => [header[0], rows.length, total?.cells.at(-1)]),
    ).toEqual([
      ['Nth day', 2, undefined],
      ['Page path', 3, 'Grand total'],
    ]);
  });

  it('gives numbers by stage through the addresses of the touchpoints, rates as percentages', () => {
    expect(metricsOfGa4(read, { table: 1, page: 0, value: 2, metric: 'conversion-rate' }, audit)).toEqual([
      {
        key: 'conversion-rate',
        stage: 'awareness',
        value: 50,
        at: Date.UTC(2026, 0, 31),
        note: 'Google Analytics, Engagement rate',
      },
      {
        key: 'conversion-rate',
        stage: 'consideration',
        value: 25,
        at: Date.UTC(2026, 0, 31),
        note: 'Google Analytics, Engagement rate',
      },
    ]);
  });

  it('gives one number for the journey without a page column: the total where there is one', () => {
    expect(metricsOfGa4(read, { table: 1, value: 1, metric: 'Views' }, audit)).toMatchObject([
      { key: 'views', value: 157 },
    ]);
    expect(metricsOfGa4(read, { table: 0, value: 1, metric: 'Views' }, audit)).toMatchObject([
      { key: 'views', value: 27 },
    ]);
  });

  it('says what cannot be used', () => {
    expect(() => readGa4('# only remarks')).toThrow(/no table with rows/);
    expect(() => metricsOfGa4(read, { table: 5, value: 1, metric: 'x' }, audit)).toThrow(
      /no such table or column/,
    );
    expect(() => metricsOfGa4(read, { table: 0, page: 0, value: 1, metric: 'x' }, audit)).toThrow(
      /No row of the report/,
    );
    expect(() =>
      metricsOfGa4(readGa4('Page,V\n/,many'), { table: 0, page: 0, value: 1, metric: 'x' }, audit),
    ).toThrow(/row 2, column “V”: “many” is no number/);
  });
});

describe('a report with gaps', () => {
  const first = { table: 0, page: 0, value: 1, metric: 'Views' };

  it('may hold nothing but its total, and a number without a name is a metric all the same', () => {
    const read = readGa4('Page,Views,\n,17,Grand total');
    expect(metricsOfGa4(read, { table: 0, value: 1, metric: '→' }, audit)).toMatchObject([
      { key: 'metric', value: 17 },
    ]);
  });

  it('has no number where a row breaks off', () => {
    expect(() => metricsOfGa4(readGa4('Page,Views\n/'), first, audit)).toThrow(/“” is no number/);
    expect(() => metricsOfGa4(readGa4('Views,Page\n12'), { ...first, page: 1, value: 0 }, audit)).toThrow(
      /No row of the report is about a page of this audit/,
    );
  });

  it('finds pages named with their host, and rates that end in a sign', () => {
    const read = readGa4('Page,Rate\nshop.example/pay,12%\nhttps://shop.example/,0.5');
    expect(
      metricsOfGa4(read, { ...first, metric: 'conversion-rate' }, audit).map((it) => [it.stage, it.value]),
    ).toEqual([
      ['consideration', 12],
      ['awareness', 50],
    ]);
  });

  it('counts a page once that two touchpoints have, and knows paths where the walk has no site', () => {
    const here = (url: string) => ({ id: url, url });
    const twice = smallAudit({
      audit: { site: '' },
      walked: { awareness: [here('https://site/a')], retention: [here('https://site/a/')] },
    });
    expect(metricsOfGa4(readGa4('Page,Views\n/a,3'), first, twice)).toMatchObject([
      { stage: 'awareness', value: 3 },
    ]);
  });
});
