import { z } from '../zod.ts';
import { batchId, editSchemas } from './edits.ts';
import { feedbackTypes, findingClasses, findingSchema, severitySchema } from './finding.ts';
import { metricSchema, surveySchema } from './measure.ts';
import { goalSchema, personaSchema } from './persona.ts';
import { planSchema } from './plan.ts';
import { stageModelSchema } from './stage-model.ts';
import { targetSchema } from './target.ts';
import { durationMs, epochMs, idText, longText, shortText, urlText } from './text.ts';
import { actionSchema, documentSchema, noteKinds, outcomeSchema, pictureSchema } from './touchpoint.ts';

/**
 * What the auditor (or the machine in their place) said and did. Marks made while a page is open carry its `tab`;
 * `touchpoint` names one explicitly, else the mark belongs to the touchpoint that is current in that tab.
 */
const act = { id: idText, at: epochMs, tab: z.number().int().optional(), batch: batchId };
const onTouchpoint = { ...act, touchpoint: idText.optional() };

/** Taken over from an earlier audit by a re-walk: a machine cannot feel, so a person's judgement stands until somebody walks again. */
const carried = { carried: z.boolean().optional() };

/** The emotion, note or picture that this one stands for from now on: said better, cut, drawn upon. Undone, it is back. */
const replacing = { instead: idText.optional() };

const start = z.object({
  ...act,
  type: z.literal('start'),
  walk: idText,
  title: shortText,
  journey: z.object({ id: idText, name: shortText }),
  site: urlText,
  auditor: shortText.default(''),
  by: z.enum(['person', 'machine']).default('person'),
  persona: personaSchema,
  framework: stageModelSchema,
  goals: z.array(goalSchema).default([]),
  plan: planSchema.optional(),
  locale: z.string().max(35).default('en'),
  app: shortText.default('waymark'),
});
const pause = z.object({ ...act, type: z.literal('pause') });
const resume = z.object({ ...act, type: z.literal('resume') });
const stop = z.object({ ...act, type: z.literal('stop') });
/** Something may be missing between these times: a crash, a full disk, a page that could not be seen. */
const gap = z.object({ ...act, type: z.literal('gap'), from: epochMs, to: epochMs, why: shortText });

const stage = z.object({ ...act, type: z.literal('stage'), stage: idText });
/** Opens a touchpoint. On a page nobody named yet it names that page's automatic touchpoint. */
const touchpoint = z.object({
  ...act,
  type: z.literal('touchpoint'),
  touchpoint: idText,
  name: shortText.min(1),
  stage: idText.optional(),
  channel: shortText.optional(),
  direct: z.boolean().optional(),
  momentOfTruth: z.boolean().optional(),
  libraryId: idText.optional(),
  target: targetSchema.optional(),
  walked: z.boolean().optional(),
  /** Put into the journey afterwards, at its own time (an e-mail, an import): what the walk was at just then stays current. */
  aside: z.boolean().optional(),
});
const outcome = z.object({
  ...onTouchpoint,
  type: z.literal('outcome'),
  ...carried,
  outcome: outcomeSchema,
  note: longText.optional(),
});
const emotion = z.object({
  ...onTouchpoint,
  type: z.literal('emotion'),
  ...carried,
  ...replacing,
  value: z.number().int().min(-2).max(2),
  stimulus: shortText.default(''),
});
const friction = z.object({
  ...onTouchpoint,
  type: z.literal('friction'),
  ...carried,
  text: shortText,
  severity: severitySchema,
  judged: z
    .object({ frequency: severitySchema, impact: severitySchema, persistence: severitySchema })
    .optional(),
  class: z.enum(findingClasses).default('pain'),
  feedback: z.enum(feedbackTypes).optional(),
  tags: z.array(shortText).max(30).default([]),
  target: targetSchema.optional(),
  picture: idText.optional(),
});
const note = z.object({
  ...onTouchpoint,
  type: z.literal('note'),
  ...replacing,
  kind: z.enum(noteKinds),
  text: longText,
  tags: z.array(shortText).max(20).default([]),
});
const picture = z.object({
  ...onTouchpoint,
  type: z.literal('picture'),
  ...replacing,
  picture: pictureSchema,
  finding: idText.optional(),
});
const milestone = z.object({
  ...onTouchpoint,
  type: z.literal('milestone'),
  milestone: idText,
  name: shortText,
  reached: z.boolean(),
  evidence: longText.optional(),
});
const checkpoint = z.object({
  ...act,
  type: z.literal('checkpoint'),
  stage: idText,
  checkpoint: idText,
  met: z.boolean(),
  evidence: longText.optional(),
});
/** The one of the same id stands for it from now on. */
const document = z.object({
  ...onTouchpoint,
  type: z.literal('document'),
  document: documentSchema,
  /** It was noted by mistake and is not listed any more. */
  gone: z.boolean().optional(),
});
const action = z.object({ ...onTouchpoint, type: z.literal('action'), action: actionSchema });
const handover = z.object({ ...onTouchpoint, type: z.literal('handover'), from: shortText, to: shortText });
const route = z.object({
  ...onTouchpoint,
  type: z.literal('route'),
  to: idText,
  label: shortText.default(''),
  back: z.boolean().default(false),
});
const waitStart = z.object({
  ...onTouchpoint,
  type: z.literal('wait-start'),
  wait: idText,
  what: shortText,
  promisedMs: durationMs.optional(),
  onSite: z.boolean().default(false),
});
const waitEnd = z.object({ ...act, type: z.literal('wait-end'), wait: idText });
const feedback = z.object({
  ...onTouchpoint,
  type: z.literal('feedback'),
  asked: z.boolean(),
  thanked: z.boolean().optional(),
  text: longText.optional(),
});
const goal = z.object({ ...act, type: z.literal('goal'), goal: goalSchema });
const plan = z.object({ ...act, type: z.literal('plan'), plan: planSchema });
const metric = z.object({ ...act, type: z.literal('metric'), metric: metricSchema });
const survey = z.object({ ...act, type: z.literal('survey'), survey: surveySchema });
/** A finding from elsewhere: a re-walk's missing control, a Lighthouse or axe result, a colleague's audit. */
const finding = z.object({ ...onTouchpoint, type: z.literal('finding'), finding: findingSchema });

/**
 * The DevTools recording a walk was made from, as it was, so that it can be given back. `makes` has, step by step, the ids of the
 * events that stand for it here. core/exchange/recorder.ts checks its steps.
 */
const recording = z.object({
  ...act,
  type: z.literal('recording'),
  flow: z.looseObject({
    title: z.string().max(1_000),
    steps: z.array(z.looseObject({ type: z.string().max(60) })).max(20_000),
  }),
  makes: z.array(z.array(idText).max(10)).max(20_000),
});

export const actSchemas = [
  start,
  pause,
  resume,
  stop,
  gap,
  stage,
  touchpoint,
  outcome,
  emotion,
  friction,
  note,
  picture,
  milestone,
  checkpoint,
  document,
  action,
  handover,
  route,
  waitStart,
  waitEnd,
  feedback,
  goal,
  plan,
  metric,
  survey,
  finding,
  recording,
  ...editSchemas,
] as const;
export const actSchema = z.discriminatedUnion('type', actSchemas);
export type Act = z.infer<typeof actSchema>;
export type ActOf<T extends Act['type']> = Extract<Act, { type: T }>;
