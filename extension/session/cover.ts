import { z } from '../../core/zod.ts';
import { browser } from '../browser.ts';
import type { Box, CoveredBoxes } from '../capture/covered-boxes.ts';

const boxSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const coveredSchema = z.object({
  boxes: z.array(boxSchema).max(5_000),
  frames: z.array(boxSchema).max(1_000),
}) satisfies z.ZodType<CoveredBoxes>;

/**
 * What must be covered in a picture of a tab. A frame that cannot say what is in it, or holds
 * a sensitive field, is covered whole. `undefined` when the page itself cannot be asked.
 */
export async function coverOf(tabId: number): Promise<Box[] | undefined> {
  const answers = await askFrames(tabId);
  const top = answers.get(0);
  if (!top) return undefined;
  answers.delete(0);
  const inner = [...answers.values()];
  const clean = inner.length >= top.frames.length && inner.every((answer) => answer?.boxes.length === 0);
  return clean ? top.boxes : [...top.boxes, ...top.frames];
}

/** What each frame says that lets a script in; `undefined` where its answer makes no sense. */
async function askFrames(tabId: number): Promise<Map<number, CoveredBoxes | undefined>> {
  const results = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      files: ['/covered-boxes.js'],
      ...({ injectImmediately: true } as object), // newer than the polyfill's types
    })
    .catch(() => []); // a page that is closed to extensions
  return new Map(results.map(({ frameId, result }) => [frameId, coveredSchema.safeParse(result).data]));
}
