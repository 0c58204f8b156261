import { z } from '../../../core/zod.ts';
import { cadencesSchema } from '../../storage/cadences.ts';

/** What the auditor chose once for all walks. Kept in `storage.local` under `settings`; a broken value falls back to its default. */
export const settingsSchema = z.object({
  language: z.enum(['auto', 'en', 'de']).default('auto').catch('auto'),
  theme: z.enum(['system', 'light', 'dark']).default('system').catch('system'),
  auditor: z.string().max(300).default('').catch(''),
  /** CSS selectors of page areas that are covered before a picture is stored. */
  mask: z.array(z.string().max(500)).max(100).default([]).catch([]),
  /** A picture at every touchpoint, without being asked for each. */
  autoPictures: z.boolean().default(false).catch(false),
  /** The team's own tags, offered beside the known ones. */
  tags: z.array(z.string().max(60)).max(60).default([]).catch([]),
  /** How often each journey is to be walked again, by its id; quarterly where nothing is said. */
  cadences: cadencesSchema.default({}).catch({}),
  stageModel: z.string().max(160).default('success-6').catch('success-6'),
  /** A stored walk whose journey the auditor asked to walk again. */
  again: z.string().max(160).optional().catch(undefined),
  /** Ids of the sample personas that the auditor removed. */
  removedSamples: z.array(z.string().max(160)).max(20).default([]).catch([]),
  lastPersona: z.string().max(160).optional().catch(undefined),
});
export type Settings = z.infer<typeof settingsSchema>;
export const defaultSettings: Settings = settingsSchema.parse({});
