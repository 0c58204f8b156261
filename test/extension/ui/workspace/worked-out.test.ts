import { afterEach, expect, test } from 'vitest';
import { metricByKey } from '../../../../core/metrics/index.ts';
import { speak } from '../../../../extension/ui/words/say.ts';
import { type Entered, workedOut } from '../../../../extension/ui/workspace/worked-out.ts';

afterEach(() => speak('en'));

const of = (key: string, entered: Entered) => {
  const metric = metricByKey(key);
  if (!metric) throw new Error(`There is no metric ${key}.`);
  return workedOut(metric, entered);
};

test('the result has its unit, and keeps what it was made of', () => {
  expect(of('conversion-rate', { clients: '3', leads: '40' })).toEqual({
    told: 'Conversion of leads = 7.5 %',
    result: { value: 7.5, note: 'Clients: 3; Leads: 40' },
  });
  expect(of('mail-opens', { opened: '1', delivered: '3' }).result?.value).toBe(33.3333);
  expect(of('time-to-churn', { 'months-stayed': '3 9 6' }).told).toBe('Time to churn = 6 months');
  expect(
    of('lifetime-value', { 'monthly-revenue': '100', 'gross-margin': '80', 'monthly-churn': '2' }),
  ).toEqual({
    told: 'Customer lifetime value = 4000',
    result: {
      value: 4000,
      note: 'Monthly revenue of one customer: 100; Gross margin in %: 80; Monthly churn in %: 2',
    },
  });
});

test('nothing typed asks for it; nonsense says what is wrong', () => {
  expect(of('conversion-rate', { clients: ' ' })).toEqual({
    told: 'Fill in what you know; the value follows.',
  });
  expect(of('conversion-rate', { clients: '3' }).told).toBe('Leads: A number is missing.');
  expect(of('conversion-rate', { clients: '50', leads: '40' }).told).toBe(
    'Clients: It cannot be more than “Leads”.',
  );
  expect(of('conversion-rate', { clients: '0', leads: '0' }).told).toBe(
    'Leads: It cannot be 0, for it divides.',
  );
  expect(of('conversion-rate', { clients: '?', leads: '1' }).told).toBe('Clients: This is no number.');
});

test('says it in German', () => {
  speak('de');
  expect(of('conversion-rate', { clients: '50', leads: '40' }).told).toBe(
    'Kunden: Mehr als „Interessenten“ geht nicht.',
  );
  expect(of('conversion-rate', { clients: '3', leads: '40' }).told).toBe('Gewonnene Leads = 7,5 %');
});
