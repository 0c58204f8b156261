import { detectors } from '../../../core/signals/index.ts';
import { z } from '../../../core/zod.ts';
import { actionSchema } from '../action.ts';
import { frictionIds } from '../frictions.ts';

export const demoStages = [
  'awareness',
  'consideration',
  'onboarding',
  'adoption',
  'retention',
  'expansion',
] as const;

const detectorId = z.enum(detectors.map(({ id }) => id));

/** One planted friction: what is wrong, where, and how a machine meets it. */
export const plantedSchema = z.object({
  /** Its switch, too. */
  id: z.enum(frictionIds),
  detector: detectorId,
  page: z.string().startsWith('/'),
  what: z.string().min(10),
  selector: z.string().min(1),
  stage: z.enum(demoStages),
  howToTrigger: z.array(actionSchema).min(1),
  /** How the same errand is done where the friction is mended; the same steps when absent. Nothing may fire. */
  whenFixed: z.array(actionSchema).min(1).optional(),
  /** Severity the detector proposes; absent for a measured one. */
  expectedSeverity: z.number().int().min(0).max(4).optional(),
  /** For `slow-page`: which measure is over. */
  metric: z.enum(['LCP', 'INP', 'CLS']).optional(),
  /** Others that may rightly fire on the same steps. */
  alsoFires: z.array(detectorId).default([]),
});
export type Planted = z.infer<typeof plantedSchema>;
export type PlantedInput = z.input<typeof plantedSchema>;

/** Something that looks like friction to a careless detector, and works as it should. */
export const trapSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  page: z.string().startsWith('/'),
  /** None of these may fire on the steps, in either version. */
  detectors: z.array(detectorId).min(1),
  steps: z.array(actionSchema).min(1),
  why: z.string().min(10),
});
export type Trap = z.infer<typeof trapSchema>;
