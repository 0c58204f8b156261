import { z } from '../zod.ts';
import { durationMs, idText, longText, shortText } from './text.ts';

/** One entry of a stage's touchpoint library, walked as a checklist; a missing one is a coverage gap. */
export const libraryEntrySchema = z.object({
  id: idText,
  name: shortText,
  channel: shortText,
  direct: z.boolean(),
  hint: longText.default(''),
});

export const checkpointSchema = z.object({ id: idText, text: longText });

export const stageSchema = z.object({
  id: idText,
  name: shortText,
  summary: longText.default(''),
  weight: z.number().min(0).max(100).default(1),
  entry: z.array(longText).default([]),
  exit: z.array(longText).default([]),
  expectedMs: durationMs.optional(),
  owner: shortText.optional(),
  library: z.array(libraryEntrySchema).default([]),
  checkpoints: z.array(checkpointSchema).default([]),
  documents: z.array(shortText).default([]),
  milestones: z.array(idText).default([]),
  /** First-contact options (T9). */
  firstContact: z.array(shortText).default([]),
  /** A specific offer here is too early (`engagement-4`). */
  noOffers: z.boolean().default(false),
});
export type Stage = z.infer<typeof stageSchema>;

/** The most stages a model has. */
export const mostStages = 40;

/** Built-in models are immutable and versioned; a user copies one (`copyOf`) to edit it. */
export const stageModelSchema = z.object({
  id: idText,
  version: z.number().int().min(1),
  name: shortText,
  summary: longText.default(''),
  copyOf: idText.optional(),
  stages: z.array(stageSchema).min(1).max(mostStages),
});
export type StageModel = z.infer<typeof stageModelSchema>;
/** A stage model as its author writes it: defaults left out. */
export type StageModelInput = z.input<typeof stageModelSchema>;
