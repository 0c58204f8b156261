import { type Plan, planSchema } from '../../core/journey/plan.ts';
import { withDatabase } from './database.ts';

export async function listPlans(): Promise<Plan[]> {
  const plans = await withDatabase((db) => db.getAll('plans'));
  return plans.sort((a, b) => a.name.localeCompare(b.name));
}

/** Adds a plan or replaces the one with its id. Throws a ZodError when it is not one. */
export async function savePlan(plan: Plan): Promise<void> {
  const read = planSchema.parse(plan);
  await withDatabase((db) => db.put('plans', read));
}

export function deletePlan(id: string): Promise<void> {
  return withDatabase((db) => db.delete('plans', id));
}
