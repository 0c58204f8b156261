import { feedbackTypes, findingClasses, severitySchema } from '../../../core/journey/finding.ts';
import { milestoneIds } from '../../../core/journey/measure.ts';
import { goalSchema, personaSchema } from '../../../core/journey/persona.ts';
import { planSchema } from '../../../core/journey/plan.ts';
import { outcomeSchema, parties } from '../../../core/journey/touchpoint.ts';
import { z } from '../../../core/zod.ts';
import { actionSchema } from '../action.ts';
import { frictionIds } from '../frictions.ts';
import { demoStages } from '../manifest/schema.ts';

const words = z.string().min(1).max(300);

/** What the auditor notes down between two actions. A mark belongs to the touchpoint that was named last. */
export const markSchema = z.discriminatedUnion('mark', [
  z.object({ mark: z.literal('stage'), stage: z.enum(demoStages) }),
  z.object({
    mark: z.literal('touchpoint'),
    name: words,
    /** Anything but `website` and `product` happens off the site. */
    channel: words,
    direct: z.boolean().optional(),
    momentOfTruth: z.boolean().optional(),
    libraryId: words.optional(),
  }),
  z.object({
    mark: z.literal('friction'),
    text: words,
    severity: severitySchema,
    class: z.enum(findingClasses).optional(),
    feedback: z.enum(feedbackTypes).optional(),
    target: words.optional(),
  }),
  /** 1 very bad to 5 very good. */
  z.object({ mark: z.literal('emotion'), value: z.number().int().min(1).max(5), stimulus: words }),
  z.object({ mark: z.literal('outcome'), outcome: outcomeSchema, note: words.optional() }),
  z.object({ mark: z.literal('note'), text: words }),
  z.object({ mark: z.literal('idea'), text: words }),
  z.object({ mark: z.literal('delight'), text: words }),
  z.object({ mark: z.literal('quote'), text: words }),
  z.object({ mark: z.literal('picture'), alt: words }),
  z.object({
    mark: z.literal('milestone'),
    milestone: z.enum(milestoneIds),
    reached: z.boolean(),
    evidence: words,
  }),
  z.object({
    mark: z.literal('checkpoint'),
    stage: z.enum(demoStages),
    checkpoint: words,
    met: z.boolean(),
    evidence: words,
  }),
  z.object({
    mark: z.literal('document'),
    name: words,
    owner: words,
    exists: z.boolean(),
    /** Path in the shop. */
    link: z.string().startsWith('/').optional(),
  }),
  z.object({ mark: z.literal('action'), party: z.enum(parties), who: words, text: words }),
  z.object({ mark: z.literal('handover'), from: words, to: words }),
  z.object({
    mark: z.literal('wait-start'),
    wait: z.string().regex(/^[a-z-]+$/),
    what: words,
    promisedMs: z.number().int().min(0).optional(),
    onSite: z.boolean(),
  }),
  z.object({ mark: z.literal('wait-end'), wait: z.string().regex(/^[a-z-]+$/) }),
  z.object({ mark: z.literal('feedback'), asked: z.boolean(), thanked: z.boolean(), text: words.optional() }),
]);
export type DemoMark = z.infer<typeof markSchema>;

export const walkStepSchema = z.union([actionSchema, markSchema]);
export type WalkStep = z.infer<typeof walkStepSchema>;

export const demoWalkSchema = z.object({
  id: z.string().regex(/^[a-z-]+$/),
  title: words,
  version: z.enum(['planted', 'fixed']),
  journey: z.object({ id: z.string(), name: words }),
  auditor: words,
  persona: personaSchema,
  goals: z.array(goalSchema).min(6),
  plan: planSchema,
  /** Planted frictions whose detector must have fired when the walk is over. */
  meets: z.array(z.enum(frictionIds)),
  steps: z.array(walkStepSchema).min(30),
});
export type DemoWalk = z.infer<typeof demoWalkSchema>;

export function isMark(step: WalkStep): step is DemoMark {
  return 'mark' in step;
}
