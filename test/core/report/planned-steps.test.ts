import { expect, test } from 'vitest';
import { journeyView } from '../../../core/report/journey-view.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { plannedNote, plannedSteps } from '../../../core/report/planned-steps.ts';
import { audits } from '../../fixtures/audits/all.ts';
import { withScore } from '../../fixtures/audits/build.ts';

const words = messagesFor('en');
const rows = plannedSteps(journeyView(withScore(audits['weekly box']), words));
const row = (name: string) => {
  const found = rows.find((it) => it.step?.name === name);
  return found && [found.state, plannedNote(found, words)];
};

test('kept, late, missing and left out steps are told apart', () => {
  expect(row('Home page')).toEqual(['done', 'as planned']);
  expect(row('Welcome e-mail')).toEqual(['late', 'after 22 min, promised 2 min']);
  expect(row('Welcome call')).toEqual(['missing', 'did not happen']);
  expect(row('Recipe card')).toEqual(['left-out', 'optional, left out']);
});

test('what nobody planned is an extra', () => {
  const extra = rows.find((it) => it.touchpoint?.id === 'chat-sales');
  expect(extra?.state).toBe('extra');
});

test('no plan, no rows', () => {
  expect(plannedSteps(journeyView(withScore(audits.small), words))).toEqual([]);
});
