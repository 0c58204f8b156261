import { z } from '../zod.ts';
import { epochMs, idText, longText, shortText } from './text.ts';

/** A number the team follows, beside the score. `key` names the definition in core/metrics. */
export const metricSchema = z.object({
  key: idText,
  stage: idText.optional(),
  value: z.number(),
  target: z.number().optional(),
  benchmark: z.number().optional(),
  at: epochMs.optional(),
  note: longText.optional(),
});
export type Metric = z.infer<typeof metricSchema>;

export const surveyScales = ['nps', 'csat', 'ces', 'sus'] as const;
export const surveySchema = z.object({
  id: idText,
  scale: z.enum(surveyScales),
  touchpoint: idText.optional(),
  answers: z
    .array(z.object({ at: epochMs.optional(), score: z.number(), comment: longText.optional() }))
    .max(100_000),
  name: shortText.default(''),
});
export type Survey = z.infer<typeof surveySchema>;

/** The five milestones of the sources, and any of the team's own. */
export const milestoneIds = [
  'initial-purchase',
  'onboarding-completed',
  'first-key-usage',
  'first-success',
  'renewal-upsell',
] as const;
export const milestoneSchema = z.object({
  id: idText,
  name: shortText,
  stage: idText,
  reached: z.boolean(),
  touchpoint: idText.optional(),
  evidence: longText.optional(),
  at: epochMs.optional(),
});
export type Milestone = z.infer<typeof milestoneSchema>;

export const checkpointStateSchema = z.object({
  id: idText,
  stage: idText,
  met: z.boolean(),
  evidence: longText.optional(),
});
export type CheckpointState = z.infer<typeof checkpointStateSchema>;
