import { z } from '../zod.ts';

const share = z.number().min(0).max(1);
const points = z.number().min(0).max(100);
const above0 = z.number().positive();
/** A penalty below 1: at 1 the ease of a touchpoint would be 0 whatever else is mended. */
const penalty = z.number().min(0).lt(1);

/**
 * Every number a score depends on, as one data object. A score names its rubric (`model`), so a rubric
 * is never edited once audits were scored with it: another convention is another rubric with another name.
 */
export const rubricSchema = z.strictObject({
  /** The name printed with every score. */
  model: z.string().min(1),
  /** Base penalty by severity 0, 1, 2, 3, 4. */
  severity: z.tuple([penalty, penalty, penalty, penalty, penalty]),
  /** Base penalty of a measured value: `full` × (1 − L(value) / `pass`), L being the log-normal curve. */
  measured: z.strictObject({ full: penalty, pass: share.gt(0) }),
  /** Per metric: up to `good` costs nothing; at `poor` the log-normal curve is at one half. */
  metrics: z.strictObject({
    LCP: z.strictObject({ good: above0, poor: above0 }),
    INP: z.strictObject({ good: above0, poor: above0 }),
    CLS: z.strictObject({ good: above0, poor: above0 }),
    FCP: z.strictObject({ good: above0, poor: above0 }),
    TTFB: z.strictObject({ good: above0, poor: above0 }),
  }),
  /** What a penalty is multiplied with until, and after, somebody looked at it. */
  status: z.strictObject({ confirmed: share, unreviewed: share, dismissed: share }),
  /** The n-th repeat counts as 1 + `halves`/2 · (n − 1) times, up to `most` / 2 times. Both count half steps. */
  repeat: z.strictObject({ halves: z.int().min(0), most: z.int().min(2) }),
  /** Effectiveness, 0–100, by how the goal at the touchpoint ended. */
  outcome: z.strictObject({ achieved: z.literal(100), workaround: points, blocked: points }),
  /** The ends of the emotion scale; between them 0–100 is a straight line. */
  emotion: z.strictObject({ lowest: z.number(), highest: z.number() }),
  /** Weights of the dimensions of a touchpoint. */
  dimensions: z.strictObject({ effectiveness: above0, ease: above0, emotion: above0 }),
  /** Weight of a touchpoint within its stage. */
  importance: z.strictObject({ momentOfTruth: above0, other: above0 }),
  /** A score with less coverage than this is provisional. */
  provisionalBelow: share,
  /** Scores from `good` and from `needsWork` up; everything lower is poor. */
  bands: z.strictObject({ good: points, needsWork: points }),
  /** An open finding of this severity fails the gate. */
  gateSeverity: z.int().min(0).max(4),
  /** How far each dimension weight is moved, up and down, for the sensitivity line. */
  sensitivity: share,
  /** Relative size of a fix; `unknown` names the one taken when nobody estimated. */
  effort: z.strictObject({ S: above0, M: above0, L: above0, unknown: z.enum(['S', 'M', 'L']) }),
  /** A score that moved this many points is worth telling, even within its band. */
  healthChange: above0,
  /** From this distance between two auditors on, a judgement goes to the dispute list. */
  dispute: z.strictObject({ severity: above0, emotion: above0, outcome: above0 }),
});

export type Rubric = z.infer<typeof rubricSchema>;
export type Metric = keyof Rubric['metrics'];
export type Dimension = keyof Rubric['dimensions'];

/** In the order they are summed and shown. */
export const dimensions = ['effectiveness', 'ease', 'emotion'] as const satisfies readonly Dimension[];
