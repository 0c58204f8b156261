import type { milestoneIds } from '../journey/measure.ts';
import { type Team, teams } from './teams.ts';

export type MilestoneId = (typeof milestoneIds)[number];

/** The five milestones (M4) in the order a customer passes them, each with the evidence that proves it and its owner. */
export const milestones: readonly {
  readonly id: MilestoneId;
  readonly name: string;
  readonly evidence: string;
  readonly owner: Team;
}[] = [
  {
    id: 'initial-purchase',
    name: 'Initial Purchase',
    evidence: 'The order or the contract is confirmed to the customer.',
    owner: teams.sales,
  },
  {
    id: 'onboarding-completed',
    name: 'Product Onboarding Completion',
    evidence: 'The customer did a whole task without help.',
    owner: teams.onboarding,
  },
  {
    id: 'first-key-usage',
    name: 'First Key Usage',
    evidence: 'The feature they bought it for was used for real work.',
    owner: teams.success,
  },
  {
    id: 'first-success',
    name: 'Achievement of First Success Goals',
    evidence: 'The customer says that a goal of theirs was reached.',
    owner: teams.success,
  },
  {
    id: 'renewal-upsell',
    name: 'Renewal and Upsell',
    evidence: 'The contract was renewed or extended.',
    owner: teams.accounts,
  },
];
