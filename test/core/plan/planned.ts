import { type Plan, planSchema } from '../../../core/journey/plan.ts';
import type { Touchpoint } from '../../../core/journey/touchpoint.ts';
import { touchpoint } from '../support/small-audit.ts';

export type Step = Partial<Plan['steps'][number]> & { name: string };
export const idOf = (name: string): string => name.replaceAll(' ', '_');
export const plan = (...steps: Step[]): Plan =>
  planSchema.parse({
    id: 'p',
    name: 'P',
    steps: steps.map((it) => ({ id: idOf(it.name), stage: 'onboarding', channel: 'e-mail', ...it })),
  });
export const met = (name: string, more: Partial<Touchpoint> = {}): Touchpoint =>
  touchpoint(more.stage ?? 'onboarding', { id: `t-${idOf(name)}`, name, channel: 'e-mail', ...more });
