import { z } from '../zod.ts';
import { durationMs, idText, longText, shortText } from './text.ts';

/** One step of the intended journey, with the time it promises. */
export const planStepSchema = z.object({
  id: idText,
  stage: idText,
  name: shortText,
  channel: shortText.default('website'),
  /** Promised time after the step before it. */
  withinMs: durationMs.optional(),
  optional: z.boolean().default(false),
  /** Automation flow: taken only when the branch holds. */
  branch: z
    .object({ on: z.enum(['clicked', 'not-clicked', 'inactive', 'otherwise']), of: idText })
    .optional(),
});
export const flowAims = [
  'nurture',
  'convert',
  'relationship',
  'avoid-churn',
  'upsell',
  'feedback',
  'onboarding',
  'welcome',
  'internal',
] as const;
export const planSchema = z.object({
  id: idText,
  name: shortText,
  aim: z.enum(flowAims).optional(),
  trigger: longText.default(''),
  /** Entry condition: the lead state it is for. */
  lead: shortText.optional(),
  steps: z.array(planStepSchema).max(2_000),
});
export type Plan = z.infer<typeof planSchema>;
export type PlanStep = z.infer<typeof planStepSchema>;
