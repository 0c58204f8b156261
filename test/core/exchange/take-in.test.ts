import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type TakeInOptions, takeIn } from '../../../core/exchange/take-in.ts';
import { Refusal } from '../../../core/journey/refusal.ts';
import { seeds } from '../../hostile/seeds.ts';
import { smallAudit } from '../support/small-audit.ts';

const audit = smallAudit({
  walked: {
    awareness: [{ id: 'home', url: 'https://shop.example/' }],
    consideration: [{ id: 'pay', url: 'https://shop.example/pay' }],
  },
});
const bytes = {
  mail: strToU8('From: a@b.example\nSubject: Hello\n\n'),
  ga4: strToU8('Nth day,Users\n0,5\n\nPage path,Views\n/,12\n/pay,5\n'),
};
const take = (kind: Parameters<typeof takeIn>[0], of: Uint8Array, options: Partial<TakeInOptions> = {}) =>
  takeIn(kind, of, audit, { name: 'file.csv', ...options });
const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return error instanceof Refusal ? error.code : error;
  }
  return undefined;
};

describe('an e-mail', () => {
  const stageOf = (options: Partial<TakeInOptions>) => take('e-mail', bytes.mail, options)[0];

  it('belongs to the stage that is named, by its id or its name', () => {
    const [first] = audit.framework.stages;
    expect(stageOf({ stage: 'retention' })).toMatchObject({ stage: 'retention' });
    expect(stageOf({ stage: first?.name })).toMatchObject({ stage: first?.id });
    expect(codeOf(() => stageOf({ stage: 'moon' }))).toBe('no-such-stage');
  });

  it('else to the stage walked last, or the first where nothing was walked', () => {
    expect(stageOf({})).toMatchObject({ stage: 'consideration' });
    const empty = takeIn('e-mail', bytes.mail, smallAudit(), { name: 'a.eml' })[0];
    expect(empty).toMatchObject({ stage: 'awareness' });
  });
});

describe('a report of Google Analytics', () => {
  it('is read by the names of its columns, whatever their case', () => {
    expect(take('ga4', bytes.ga4, { valueColumn: 'views', pageColumn: 'PAGE PATH' })).toMatchObject([
      { type: 'metric', metric: { key: 'views', stage: 'awareness', value: 12 } },
      { type: 'metric', metric: { key: 'views', stage: 'consideration', value: 5 } },
    ]);
    expect(take('ga4', bytes.ga4, { valueColumn: 'Users', metric: 'Visitors' })).toMatchObject([
      { metric: { key: 'visitors', value: 5 } },
    ]);
  });

  it('is refused without a column of values, and with one it does not have', () => {
    expect(() => take('ga4', bytes.ga4)).toThrow(/It has Nth day, Users; Page path, Views/);
    expect(codeOf(() => take('ga4', bytes.ga4, { valueColumn: 'Sales' }))).toBe('no-such-column');
    expect(() => take('ga4', bytes.ga4, { valueColumn: 'Sales' })).toThrow(
      'There is no column “Sales” in the report. There is Nth day, Users; Page path, Views.',
    );
    expect(() => take('ga4', bytes.ga4, { valueColumn: 'Views', pageColumn: 'Nope' })).toThrow(
      'There is no column “Nope” beside that value. There is Page path, Views.',
    );
    expect(codeOf(() => take('ga4', bytes.ga4, { valueColumn: 'Views', pageColumn: 'Address' }))).toBe(
      'no-such-column',
    );
  });
});

it.each(['bundle', 'audit', 'recording', 'open-journey'] as const)(
  'a %s is a journey of its own and is not added to another',
  (kind) => {
    expect(codeOf(() => take(kind, bytes.mail))).toBe('a-journey');
  },
);

it.each([
  ['axe', 'finding'],
  ['lighthouse', 'finding'],
  ['har', 'finding'],
  ['survey', 'survey'],
  ['metrics', 'metric'],
] as const)('a good %s adds each %s it holds', (kind, type) => {
  const places = smallAudit({
    walked: {
      awareness: [{ id: 'home', url: 'https://shop.example/' }],
      consideration: [{ id: 'pay', name: 'Paying', url: 'https://shop.example/pay' }],
    },
  });
  const acts = takeIn(kind, seeds[kind], places, { name: 'file.csv', dateOrder: 'day-first' });
  expect(new Set(acts.map((it) => it.type))).toEqual(new Set([type]));
});
