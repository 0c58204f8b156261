import { expect, test } from 'vitest';
import { readTable } from '../../../../core/exchange/table-in.ts';
import {
  guessKind,
  guessRoles,
  metricColumns,
  surveyColumns,
  withRole,
} from '../../../../extension/ui/workspace/table-roles.ts';

const survey = readTable('Date,NPS,Why\n2026-01-01,9,good', 'The table');
const metrics = readTable('KPI,Value,Target\nNPS,30,40', 'The table');

test('kind and roles follow from the header', () => {
  expect([guessKind(survey), guessKind(metrics)]).toEqual(['survey', 'metrics']);
  expect(guessRoles('survey', survey)).toEqual(['date', 'score', 'comment']);
  expect(guessRoles('metrics', metrics)).toEqual(['metric', 'value', 'target']);
});

test('a role moves from one column to another; scores may be many', () => {
  expect(withRole(['date', undefined], 1, 'date')).toEqual([undefined, 'date']);
  expect(withRole(['score', undefined], 1, 'score')).toEqual(['score', 'score']);
});

test('roles say which column holds what', () => {
  expect(surveyColumns(['comment', 'score', undefined, 'score'])).toEqual({ scores: [1, 3], comment: 0 });
  expect(metricColumns(['value', 'metric'])).toEqual({ metric: 1, value: 0 });
  expect(metricColumns(['input', 'metric', 'input'])).toEqual({ metric: 1, inputs: [0, 2] });
});

test('columns of what was counted are inputs, as many as there are', () => {
  const counted = readTable('Metric,Clients,Leads\nconversion-rate,3,40', 'The table');
  expect(guessKind(counted)).toBe('metrics');
  expect(guessRoles('metrics', counted)).toEqual(['metric', 'input', 'input']);
  expect(withRole(['metric', 'input', undefined], 2, 'input')).toEqual(['metric', 'input', 'input']);
});
