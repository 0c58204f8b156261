import { z } from '../zod.ts';
import { sourceSchema } from './persona.ts';
import { targetSchema } from './target.ts';
import { durationMs, epochMs, idText, longText, shortText, urlText } from './text.ts';

/** Channels the pictures have icons for. The list is open: any other text is a channel too. */
export const knownChannels = [
  'website',
  'product',
  'e-mail',
  'call',
  'chat',
  'sms',
  'letter',
  'store',
  'event',
  'social',
  'review-site',
  'advert',
  'push',
  'webinar',
] as const;
export const outcomes = ['achieved', 'workaround', 'blocked'] as const;
export const outcomeSchema = z.enum(outcomes);
export type Outcome = z.infer<typeof outcomeSchema>;

export const parties = ['customer', 'company', 'third'] as const;
export const actionSchema = z.object({ party: z.enum(parties), who: shortText.default(''), text: longText });

export const documentSchema = z.object({
  id: idText,
  name: shortText,
  owner: shortText.optional(),
  exists: z.boolean(),
  link: urlText.optional(),
});
export type JourneyDocument = z.infer<typeof documentSchema>;

/** −2 very bad … +2 very good, with what caused it. */
export const emotionSchema = z.object({
  id: idText,
  at: epochMs,
  value: z.number().min(-2).max(2),
  stimulus: shortText.default(''),
});
export type Emotion = z.infer<typeof emotionSchema>;

export const noteKinds = ['note', 'idea', 'delight', 'quote', 'thinking', 'experiment'] as const;
export const noteSchema = z.object({
  id: idText,
  at: epochMs,
  kind: z.enum(noteKinds),
  text: longText,
  tags: z.array(shortText).max(20).default([]),
});
export type Note = z.infer<typeof noteSchema>;

/** A screenshot. Its bytes live beside the audit: a Blob in the database, `images/<id>.webp` in a bundle. */
export const pictureSchema = z.object({
  id: idText,
  at: epochMs,
  widthPx: z.number().int().min(1).max(20_000),
  heightPx: z.number().int().min(1).max(20_000),
  alt: shortText.default(''),
  url: urlText.optional(),
});
export type Picture = z.infer<typeof pictureSchema>;

/** A wait with a promise, on or off the site: "an answer within 24 h". `endedAt` is absent while it runs. */
export const waitSchema = z.object({
  id: idText,
  what: shortText,
  startedAt: epochMs,
  endedAt: epochMs.optional(),
  promisedMs: durationMs.optional(),
  onSite: z.boolean().default(true),
});
export type Wait = z.infer<typeof waitSchema>;

export const touchpointSchema = z.object({
  id: idText,
  stage: idText,
  name: shortText,
  channel: shortText.default('website'),
  direct: z.boolean().default(true),
  url: urlText.optional(),
  target: targetSchema.optional(),
  /** Library entry it answers (T3–T8), e.g. `success-6/onboarding/training`. */
  libraryId: idText.optional(),
  momentOfTruth: z.boolean().default(false),
  walked: z.boolean().default(true),
  /** Nobody named it: it stands for a page that was passed through. */
  automatic: z.boolean().default(false),
  startedAt: epochMs.optional(),
  spentMs: durationMs.default(0),
  visits: z.number().int().min(0).default(0),
  goal: longText.optional(),
  outcome: outcomeSchema.optional(),
  outcomeNote: longText.optional(),
  emotions: z.array(emotionSchema).default([]),
  notes: z.array(noteSchema).default([]),
  pictures: z.array(pictureSchema).default([]),
  actions: z.array(actionSchema).default([]),
  documents: z.array(documentSchema).default([]),
  waits: z.array(waitSchema).default([]),
  owner: shortText.optional(),
  handover: z.object({ from: shortText, to: shortText }).optional(),
  /** Ids of the touchpoints that can follow; more than one is a branch. `back` marks the way back from a dead end. */
  routes: z
    .array(z.object({ to: idText, label: shortText.default(''), back: z.boolean().default(false) }))
    .default([]),
  engagement: longText.optional(),
  feedback: z
    .object({ asked: z.boolean(), thanked: z.boolean().optional(), text: longText.optional() })
    .optional(),
  satisfaction: z.number().min(0).max(100).optional(),
  recommendation: longText.optional(),
  source: sourceSchema.default('observed'),
  /** Judgements taken over from an earlier audit by a re-walk: not re-tested. */
  carried: z.array(z.enum(['effectiveness', 'emotion'])).optional(),
});
export type Touchpoint = z.infer<typeof touchpointSchema>;
