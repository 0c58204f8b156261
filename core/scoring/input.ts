import { z } from '../zod.ts';

const atMost = { error: 'shorten it to 2000 characters' };
const id = (what: string) => {
  const error = `give the ${what} an id`;
  return z.string({ error }).min(1, { error }).max(2000, atMost);
};
const from = (lowest: number, highest: number) => {
  const error = `give a number from ${lowest} to ${highest}`;
  return z.number({ error }).min(lowest, { error }).max(highest, { error });
};
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `give one of ${values.join(', ')}` });
const flag = z.boolean({ error: 'give true or false' });
const text = z.string({ error: 'give a text' }).max(2000, atMost);

const evidenceName = (schema: z.ZodString) =>
  schema.refine((value) => !/:(outcome|emotion)$/.test(value), {
    error: 'choose a name that does not end in :outcome or :emotion, those are ledger lines',
  });

/** One observation or measurement. The same kind on the same target is one item with a count. */
export const evidenceSchema = z
  .strictObject({
    id: evidenceName(id('evidence')),
    /** Nielsen's scale: 0 not a problem, 1 cosmetic, 2 minor, 3 major, 4 catastrophe. */
    severity: z.literal([0, 1, 2, 3, 4], { error: 'give 0, 1, 2, 3 or 4' }).optional(),
    /** Instead of a severity: what was measured, and how much (ms; CLS has no unit). */
    metric: oneOf(['LCP', 'INP', 'CLS', 'FCP', 'TTFB']).optional(),
    value: z.number({ error: 'give a number' }).optional(),
    /** 0–1; 1 when left out. */
    confidence: from(0, 1).optional(),
    /** `confirmed` when left out. */
    status: oneOf(['confirmed', 'unreviewed', 'dismissed']).optional(),
    /** How often it was seen; 1 when left out. */
    count: z
      .int({ error: 'give a whole number from 1 up' })
      .min(1, { error: 'give a whole number from 1 up' })
      .optional(),
    /** What makes it the same finding in another audit; its id when left out. */
    fingerprint: evidenceName(text.min(1, { error: 'leave it out or give it a text' })).optional(),
    title: text.optional(),
    /** Why it was dismissed. */
    reason: text.optional(),
    owner: text.optional(),
    effort: oneOf(['S', 'M', 'L']).optional(),
    /** True when it was taken over from an earlier audit without being looked at again. */
    carriedOver: flag.optional(),
  })
  .refine((it) => (it.severity === undefined) !== (it.metric === undefined), {
    error: 'give either a severity, or a metric with its value',
  })
  .refine((it) => (it.metric === undefined) === (it.value === undefined), {
    error: 'a metric and its value go together',
  });

export const touchpointSchema = z
  .strictObject({
    id: id('touchpoint'),
    title: text.optional(),
    /** How the goal ended; left out when nobody judged it. */
    outcome: oneOf(['achieved', 'workaround', 'blocked']).optional(),
    /** −2 (very bad) to +2 (very good); the mean when there were several ratings. */
    emotion: from(-2, 2).optional(),
    /** Instead of `emotion`: every rating in the order given. */
    emotions: z.array(from(-2, 2), { error: 'give a list of ratings' }).optional(),
    evidence: z.array(evidenceSchema, { error: 'give a list of evidence' }).optional(),
    momentOfTruth: flag.optional(),
    /** False when nobody was there: its evidence then says nothing about ease. True when left out. */
    walked: flag.optional(),
    fingerprint: text.min(1, { error: 'leave it out or give it a text' }).optional(),
    owner: text.optional(),
    effort: oneOf(['S', 'M', 'L']).optional(),
    /** The judgements taken over from an earlier audit without being looked at again. */
    carriedOver: z
      .array(oneOf(['effectiveness', 'ease', 'emotion']), { error: 'give a list of dimensions' })
      .optional(),
  })
  .refine((it) => it.emotion === undefined || it.emotions === undefined, {
    error: 'give emotion or emotions, not both',
  });

export const stageSchema = z.strictObject({
  id: id('stage'),
  title: text.optional(),
  /** Weight of the stage in the journey; 1 when left out. With 0 it has a score of its own and no part in the journey's. */
  weight: from(0, 1000).optional(),
  /** Conditions for leaving the stage behind. They decide the gate, never the score. */
  checkpoints: z
    .array(z.strictObject({ id: id('checkpoint'), met: flag }), { error: 'give a list of checkpoints' })
    .optional(),
  touchpoints: z.array(touchpointSchema, { error: 'give a list of touchpoints' }),
});

/** What a score is computed from: raw evidence only. Order of stages, touchpoints and ratings is that of the walk. */
export const scoringInputSchema = z.strictObject({
  model: z.literal('jas-1', { error: 'this version scores with "jas-1"' }).optional(),
  stages: z.array(stageSchema, { error: 'give a list of stages' }),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type Touchpoint = z.infer<typeof touchpointSchema>;
export type Stage = z.infer<typeof stageSchema>;
export type ScoringInput = z.infer<typeof scoringInputSchema>;
