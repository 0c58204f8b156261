import { expect, test } from 'vitest';
import type { Plan } from '../../../../core/journey/plan.ts';
import { html } from '../../../../core/report/escape.ts';
import { plannedFlow } from '../../../../core/report/html/planned-flow.ts';
import { messagesFor } from '../../../../core/report/messages/messages-for.ts';
import { textOf } from '../text-of.ts';

const step = { id: 'a', stage: 's', name: 'Thanks', channel: 'e-mail', optional: false };
const plan: Plan = { id: 'p', name: 'Nurture', trigger: '', steps: [step] };
const told = (more: Partial<Plan>, locale = 'en', lead: 'customer' | 'cold' = 'customer') =>
  textOf(
    html`${plannedFlow({ ...plan, ...more }, { name: 'Anna', lead }, messagesFor(locale))}`.markup,
  ).replace(/\n+/g, '\n');

test('a plain list of steps is no flow', () => {
  expect(told({})).toBe('');
  expect(told({ trigger: ' ', lead: '' })).toBe('');
});

test('what starts it, whom it is for and why stand in one line', () => {
  const flow = { trigger: 'somebody downloads', lead: 'Customer', aim: 'nurture' } as const;
  expect(told(flow)).toContain(
    '\nStarts when somebody downloads · for customers · aim: keep interest alive\n',
  );
  expect(told(flow, 'de')).toContain(
    '\nAuslöser: somebody downloads · für Kundschaft · Ziel: Interesse wachhalten\n',
  );
  expect(told(flow)).not.toContain('made for');
});

test('what it lacks is said with the step’s name', () => {
  const branch = {
    ...step,
    id: 'b',
    name: 'More',
    withinMs: 1,
    branch: { on: 'not-clicked', of: 'a' },
  } as const;
  expect(told({ steps: [step, branch], lead: 'hot' }).split('What the plan lacks\n')[1]).toBe(
    [
      'It does not say what starts it.',
      'It does not say what it is for.',
      '“hot” is no kind of lead.',
      '“More” follows the e-mail before it in less than two days.',
      'After “Thanks” there is a way only for those who did not click.',
      'It has no way for people who do not react.',
      '',
    ].join('\n'),
  );
});

test('a plan for another kind of lead says so', () => {
  expect(told({ lead: 'cold' })).toContain('The plan is made for cold leads, not for customers like Anna.');
  expect(told({ lead: 'cold' }, 'de')).toContain(
    'Der Plan gilt für kalte Leads, nicht für Kundschaft wie Anna.',
  );
  expect(told({ lead: 'cold' }, 'en', 'cold')).not.toContain('The plan is made');
});
