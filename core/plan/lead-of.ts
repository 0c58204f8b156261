import { leadStates, type Persona } from '../journey/persona.ts';
import type { Plan } from '../journey/plan.ts';

/** The kind of lead a plan is made for (A6), however it is spelt; undefined for everybody, and for a kind nobody knows. */
export function leadOf({ lead = '' }: Pick<Plan, 'lead'>): Persona['lead'] | undefined {
  const written = lead.trim().toLowerCase();
  return leadStates.find((it) => it === written);
}
