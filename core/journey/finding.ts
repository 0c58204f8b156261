import { z } from '../zod.ts';
import { vitalNames } from './facts.ts';
import { sourceSchema } from './persona.ts';
import { targetSchema } from './target.ts';
import { epochMs, idText, longText, shortText, urlText } from './text.ts';

export const findingClasses = ['pain', 'churn-risk', 'opportunity', 'delight'] as const;
export const feedbackTypes = [
  'complaint',
  'problem',
  'criticism',
  'positive',
  'recommendation',
  'suggestion',
] as const;
export const findingStatuses = ['confirmed', 'unreviewed', 'dismissed'] as const;
export const workStates = ['open', 'planned', 'in-progress', 'fixed', 'wont-fix'] as const;
export const efforts = ['S', 'M', 'L'] as const;
export const importances = ['high', 'medium', 'low'] as const;

/** Nielsen's severity: 0 not a problem, 1 cosmetic, 2 minor, 3 major, 4 catastrophe. */
export const severitySchema = z.number().int().min(0).max(4);

export const findingSchema = z.object({
  /** Stable across audits of the same journey: a hash of touchpoint, kind and ranked selectors. */
  id: idText,
  /** Detector id, gap-rule id, or `friction` for what the auditor marked. */
  kind: idText,
  title: shortText,
  touchpoint: idText,
  stage: idText,
  class: z.enum(findingClasses).default('pain'),
  feedback: z.enum(feedbackTypes).optional(),
  /** Absent for a measured finding, which carries `metric` and `value`. */
  severity: severitySchema.optional(),
  metric: z.enum(vitalNames).optional(),
  value: z.number().min(0).optional(),
  /** How the severity was judged, each 0–4. */
  judged: z
    .object({ frequency: severitySchema, impact: severitySchema, persistence: severitySchema })
    .optional(),
  confidence: z.number().min(0).max(1).default(1),
  status: z.enum(findingStatuses),
  /** Why it was dismissed, or confirmed. */
  why: longText.optional(),
  count: z.number().int().min(1).default(1),
  target: targetSchema.optional(),
  url: urlText.optional(),
  /** `id@version`, with the numbers that fired it. */
  detector: shortText.optional(),
  numbers: z.record(z.string().max(60), z.number()).optional(),
  /** Event ids that are its evidence. */
  evidence: z.array(idText).default([]),
  pictures: z.array(idText).default([]),
  tags: z.array(shortText).max(30).default([]),
  at: epochMs.optional(),
  source: sourceSchema.default('observed'),
  importance: z.enum(importances).optional(),
  owner: shortText.optional(),
  due: epochMs.optional(),
  work: z.enum(workStates).default('open'),
  effort: z.enum(efforts).optional(),
  recommendation: longText.optional(),
  /** Guideline page id, e.g. `detectors/rage-click`. */
  guideline: shortText.optional(),
  /** Taken over from an earlier audit by a re-walk: not re-tested. */
  carried: z.boolean().optional(),
  /** Findings that one action mends together. */
  cluster: idText.optional(),
});
export type Finding = z.infer<typeof findingSchema>;
