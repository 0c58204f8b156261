export const planIds = ['little', 'table', 'family'] as const;
export type PlanId = (typeof planIds)[number];

export interface BoxPlan {
  id: PlanId;
  name: string;
  feeds: string;
  /** Pounds a week. */
  price: number;
  blurb: string;
  inside: readonly string[];
  tint: string;
}

export const boxPlans: Record<PlanId, BoxPlan> = {
  little: {
    id: 'little',
    name: 'Little Box',
    feeds: '1–2 people',
    price: 14.5,
    blurb: 'Six kinds of vegetables and a bunch of something green. Enough for three suppers.',
    inside: ['6 vegetables', '1 bunch of herbs', '1 seasonal fruit'],
    tint: 'rose',
  },
  table: {
    id: 'table',
    name: 'Table Box',
    feeds: '2–4 people',
    price: 22,
    blurb: 'Our favourite. Nine vegetables, two fruits and a loaf that was flour the night before.',
    inside: ['9 vegetables', '2 seasonal fruits', '1 sourdough loaf'],
    tint: 'leaf',
  },
  family: {
    id: 'family',
    name: 'Big Table Box',
    feeds: '4–6 people',
    price: 31,
    blurb: 'Twelve vegetables, three fruits, a loaf and a dozen eggs. Made for a full kitchen.',
    inside: ['12 vegetables', '3 seasonal fruits', '1 sourdough loaf', '12 free-range eggs'],
    tint: 'honey',
  },
};

export function pounds(amount: number): string {
  return `£${amount.toFixed(2)}`;
}
