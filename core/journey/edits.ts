import { z } from '../zod.ts';
import {
  efforts,
  feedbackTypes,
  findingClasses,
  importances,
  severitySchema,
  workStates,
} from './finding.ts';
import { sourceSchema } from './persona.ts';
import { epochMs, idText, longText, shortText } from './text.ts';

/** Acts of one gesture (an import, a move that shifts others) carry the same one: they are taken back together. */
export const batchId = idText.optional();

/** Acts that change what earlier events mean. Nothing is overwritten: the log only grows. */
const act = { id: idText, at: epochMs, tab: z.number().int().optional(), batch: batchId };

/** The auditor's verdict on what a detector noticed. `finding` is the finding's id. */
const review = z.object({
  ...act,
  type: z.literal('review'),
  finding: idText,
  verdict: z.enum(['real', 'not-real', 'later']),
  why: longText.optional(),
  severity: severitySchema.optional(),
});
const triage = z.object({
  ...act,
  type: z.literal('triage'),
  finding: idText,
  set: z
    .object({
      title: shortText,
      class: z.enum(findingClasses),
      feedback: z.enum(feedbackTypes),
      importance: z.enum(importances),
      owner: shortText,
      due: epochMs,
      work: z.enum(workStates),
      effort: z.enum(efforts),
      recommendation: longText,
      severity: severitySchema,
      cluster: idText,
      tags: z.array(shortText).max(30),
      touchpoint: idText,
      source: sourceSchema,
    })
    .partial(),
});
/** Changes what a touchpoint says about itself. `order` places it among its stage's touchpoints. */
const edit = z.object({
  ...act,
  type: z.literal('edit'),
  touchpoint: idText,
  set: z
    .object({
      name: shortText.min(1),
      stage: idText,
      channel: shortText,
      direct: z.boolean(),
      momentOfTruth: z.boolean(),
      owner: shortText,
      goal: longText,
      libraryId: idText,
      engagement: longText,
      /** Null takes it away again. */
      satisfaction: z.number().min(0).max(100).nullable(),
      recommendation: longText,
      order: z.number(),
      hidden: z.boolean(),
    })
    .partial(),
});
const merge = z.object({ ...act, type: z.literal('merge'), touchpoint: idText, into: idText });
/** From event `from` on, what belonged to `touchpoint` belongs to the new one. */
const split = z.object({
  ...act,
  type: z.literal('split'),
  touchpoint: idText,
  from: idText,
  as: idText,
  name: shortText,
});
const retitle = z.object({ ...act, type: z.literal('retitle'), title: shortText });
/** `chosen`: taken back at its own line, whatever was done since; that is a deed of its own, and Undo brings the line back. */
const undo = z.object({ ...act, type: z.literal('undo'), of: idText, chosen: z.boolean().optional() });
const redo = z.object({ ...act, type: z.literal('redo'), of: idText });
/** The named events' texts or pictures were removed for good; only this line stays. */
const redact = z.object({
  ...act,
  type: z.literal('redact'),
  of: z.array(idText).max(10_000),
  what: z.enum(['text', 'picture', 'event']),
});

export const editSchemas = [review, triage, edit, merge, split, retitle, undo, redo, redact] as const;
