import type { Persona } from '../../journey/persona.ts';
import type { flowAims, PlanStep } from '../../journey/plan.ts';
import type { FlowProblem } from '../../plan/flow-problems.ts';

type Way = NonNullable<PlanStep['branch']>['on'];

const aims: Readonly<Record<(typeof flowAims)[number], string>> = {
  nurture: 'keep interest alive',
  convert: 'win the customer',
  relationship: 'build a relationship',
  'avoid-churn': 'keep people from leaving',
  upsell: 'sell more',
  feedback: 'ask for feedback',
  onboarding: 'help with the first steps',
  welcome: 'welcome people',
  internal: 'tell colleagues',
};
const leads: Readonly<Record<Persona['lead'], string>> = {
  visitor: 'visitors',
  cold: 'cold leads',
  mql: 'leads from marketing',
  sql: 'leads for sales',
  customer: 'customers',
  churned: 'people who left',
};
const ways: Readonly<Record<Way, string>> = {
  clicked: 'if clicked',
  'not-clicked': 'if not clicked',
  inactive: 'if nobody reacts',
  otherwise: 'otherwise',
};
const problems: Readonly<Record<FlowProblem['kind'], (about: string) => string>> = {
  'no-trigger': () => 'It does not say what starts it.',
  'no-aim': () => 'It does not say what it is for.',
  'unknown-lead': (lead) => `${lead} is no kind of lead.`,
  'no-inactive-branch': () => 'It has no way for people who do not react.',
  'no-removal-notice': () => 'People who do not react are not told a day before they are taken off the list.',
  'unknown-step': (step) => `${step} follows a step that is not there.`,
  'clicked-only': (step) => `After ${step} there is a way only for those who clicked.`,
  'not-clicked-only': (step) => `After ${step} there is a way only for those who did not click.`,
  'too-soon': (step) => `${step} follows the e-mail before it in less than two days.`,
};

/** An automation flow: what starts it, its steps and ways, and what it lacks. */
export const planFlowWords = {
  aims,
  leads,
  ways,
  starts: (trigger: string) => `Starts when ${trigger}`,
  for: (lead: string) => `for ${lead}`,
  aim: (aim: string) => `aim: ${aim}`,
  steps: 'The steps of the plan',
  next: 'then',
  after: (time: string) => `after ${time}`,
  behind: (way: string, step: string) => `${way}, behind ${step}`,
  optional: 'optional',
  lacks: 'What the plan lacks',
  problems,
  otherLead: (made: string, walked: string, persona: string) =>
    `The plan is made for ${made}, not for ${walked} like ${persona}.`,
};
