import { expect, test } from 'vitest';
import { metricByKey } from '../../../core/metrics/index.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { metricTarget, metricValue } from '../../../core/report/metric-words.ts';

test.each([
  ['health-score', 77.5, '77.5 points', '77,5 Punkte'],
  ['health-change', 1, '1 point', '1 Punkt'],
  ['csat', 75, '75 %', '75 %'],
  ['time-to-churn', 8, '8 months', '8 Monate'],
  ['cups-of-coffee', 3, '3', '3'],
])('a value of %s says its unit', (key, value, en, de) => {
  const said = ['en', 'de'].map((locale) => metricValue(value, metricByKey(key), messagesFor(locale)));
  expect(said.map((it) => it.replaceAll('\u00a0', ' '))).toEqual([en, de]);
});

test.each([
  ['health-score', 90, '≥ 90 points'],
  ['churn-rate', 5, '≤ 5 %'],
  ['cups-of-coffee', 3, '≥ 3'],
  ['csat', undefined, '–'],
])('a target of %s says on which side it is met', (key, target, said) => {
  const definition = metricByKey(key);
  const row = { ...(definition && { definition }), ...(target === undefined ? {} : { target }) };
  expect(metricTarget(row, messagesFor('en')).replaceAll('\u00a0', ' ')).toBe(said);
});
