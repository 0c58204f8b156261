import { z } from '../zod.ts';
import { eventSchema } from './event.ts';
import { findingSchema } from './finding.ts';
import { checkpointStateSchema, metricSchema, milestoneSchema, surveySchema } from './measure.ts';
import { goalSchema, personaSchema } from './persona.ts';
import { planSchema } from './plan.ts';
import { stageModelSchema } from './stage-model.ts';
import { epochMs, idText, longText, shortText, urlText } from './text.ts';
import { noteSchema, touchpointSchema } from './touchpoint.ts';

export const auditStageSchema = z.object({
  id: idText,
  name: shortText,
  weight: z.number().min(0).max(100),
  entered: z.boolean().default(false),
  spentMs: z.number().min(0).default(0),
  touchpoints: z.array(touchpointSchema),
});
export type AuditStage = z.infer<typeof auditStageSchema>;

/** How often a detector ran true: what the auditor said of its hits. */
export const detectorResultSchema = z.object({
  id: idText,
  version: z.number().int(),
  result: z.enum(['found', 'clear', 'not-applicable', 'error']),
  hits: z.number().int().min(0),
  confirmed: z.number().int().min(0),
  dismissed: z.number().int().min(0),
  message: longText.optional(),
});
export type DetectorResult = z.infer<typeof detectorResultSchema>;

/**
 * An audit, version 1 of the file format: one journey walked once by one persona. `events` are the truth where there are
 * any; everything else is derived from them and recomputed by every reader. `score` is a cache nobody trusts.
 */
export const auditSchema = z.object({
  format: z.literal('waymark-audit'),
  version: z.literal(1),
  model: z.literal('jas-1'),
  audit: z.object({
    id: idText,
    title: shortText,
    journey: z.object({ id: idText, name: shortText }),
    site: urlText,
    auditor: shortText.default(''),
    by: z.enum(['person', 'machine']).default('person'),
    startedAt: epochMs,
    endedAt: epochMs.optional(),
    pausedMs: z.number().min(0).default(0),
    locale: z.string().max(35).default('en'),
    app: shortText.default('waymark'),
    state: z.enum(['walking', 'paused', 'stopped']).default('stopped'),
  }),
  persona: personaSchema,
  framework: stageModelSchema,
  goals: z.array(goalSchema).default([]),
  plan: planSchema.optional(),
  stages: z.array(auditStageSchema),
  findings: z.array(findingSchema),
  /** Notes that belong to no touchpoint. */
  notes: z.array(noteSchema).default([]),
  milestones: z.array(milestoneSchema).default([]),
  checkpoints: z.array(checkpointStateSchema).default([]),
  gaps: z.array(z.object({ from: epochMs, to: epochMs, why: shortText })).default([]),
  detectors: z.array(detectorResultSchema).default([]),
  metrics: z.array(metricSchema).default([]),
  surveys: z.array(surveySchema).default([]),
  events: z.array(eventSchema).default([]),
  score: z.unknown().optional(),
});
export type Audit = z.infer<typeof auditSchema>;
