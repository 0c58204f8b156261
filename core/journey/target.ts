import { z } from '../zod.ts';
import { shortText } from './text.ts';

/**
 * One element of the audited page, described so that it can be found again after the page changed.
 * Selectors are ranked best first; a list inside the list is a path through shadow roots (Recorder JSON convention),
 * prefixes `aria/ text/ xpath/ pierce/` as in DevTools Recorder, none for CSS.
 */
export const targetSchema = z.object({
  selectors: z.array(z.union([z.string().max(1_000), z.array(z.string().max(1_000)).max(12)])).max(12),
  /** Accessible name, masked. */
  name: shortText.optional(),
  /** ARIA role, explicit or implied by the tag. */
  role: z.string().max(60).optional(),
  tag: z.string().max(60),
});
export type Target = z.infer<typeof targetSchema>;
