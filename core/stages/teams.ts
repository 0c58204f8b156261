/** The teams that usually own a stage or a milestone (O1, O2), which are also those to invite when a map is made (O7). */
export const teams = {
  marketing: 'Marketing',
  sales: 'Sales',
  salesDevelopment: 'Sales and Sales Development',
  onboarding: 'Onboarding Specialists',
  success: 'Customer Success Managers',
  support: 'Support',
  accounts: 'Account Managers',
  product: 'Product',
} as const;
export type Team = (typeof teams)[keyof typeof teams];

/** What each team usually calls success (O0): the definitions differ, which is why a map writes them down. */
export const usualSuccess: readonly { readonly team: Team; readonly success: string }[] = [
  { team: teams.marketing, success: 'The right people hear of the offer and come to look.' },
  { team: teams.sales, success: 'The deal is closed.' },
  { team: teams.onboarding, success: 'The account is set up and its users work without help.' },
  { team: teams.success, success: 'The customer reaches their own goal and stays.' },
  { team: teams.support, success: 'The request is solved.' },
  { team: teams.accounts, success: 'The contract is renewed and grows.' },
  { team: teams.product, success: 'The features that matter are found and used.' },
];

/** What this team usually calls success; undefined for a team of the company's own. */
export function usualSuccessOf(team: string): string | undefined {
  const wanted = team.trim().toLowerCase();
  return usualSuccess.find((it) => it.team.toLowerCase() === wanted)?.success;
}
