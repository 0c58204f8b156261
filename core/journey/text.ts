import { z } from '../zod.ts';

/** Limits keep a hostile or broken file from filling memory; they are far above what a person writes. */
export const shortText = z.string().max(300);
export const longText = z.string().max(10_000);

/** Ids are made by Waymark: short, and safe in file names, URLs and selectors. */
export const idText = z
  .string()
  .min(1)
  .max(160)
  .regex(/^[^\s<>"'`\\]+$/, 'an id has no spaces, quotes or angle brackets');

/** Milliseconds since 1970, as `Date.now()` gives them. */
export const epochMs = z.number().int().min(0).max(8_640_000_000_000_000);

/** A length of time in milliseconds. */
export const durationMs = z.number().min(0).max(8_640_000_000_000);

/** A web address as the recorder keeps it: origin, path and allow-listed query keys (formats.md privacy rules). */
export const urlText = z.string().max(2_000);
