import { z } from '../zod.ts';

/** In pixels of the picture: CSS pixels times zoom and the screen's density. */
const boxSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof boxSchema>;

/** What one document says of a picture it is in. */
export const coveredSchema = z.object({
  /** Fields that must not show in a picture, and regions the auditor asked to mask. */
  boxes: z.array(boxSchema).max(5_000),
  /** Frames in this one. What is in them only they know. */
  frames: z.array(boxSchema).max(1_000),
  /** Of how many documents in frames this one knows that there are; the top one of all but those in shadow roots. */
  documents: z.number(),
});
export type CoveredBoxes = z.infer<typeof coveredSchema>;

/**
 * What must be covered in a picture of a page, from what its top document and those in its frames say. Where a frame cannot say
 * what is in it (`undefined`), or holds something private, all frames are covered whole.
 */
export function coverFrom(top: CoveredBoxes, inner: readonly (CoveredBoxes | undefined)[]): Box[] {
  const documents = inner.reduce((sum, answer) => sum + (answer?.documents ?? 0), top.documents);
  const clean = inner.length >= documents && inner.every((answer) => answer?.boxes.length === 0);
  return clean ? top.boxes : [...top.boxes, ...top.frames];
}
