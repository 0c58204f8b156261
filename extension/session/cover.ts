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
  const top = await ask(tabId, 0);
  if (!top) return undefined;
  if (top.frames.length === 0) return top.boxes;
  const inner = await innerFrames(tabId);
  const answers = await Promise.all(inner.map((frame) => ask(tabId, frame)));
  const clean = answers.length >= top.frames.length && answers.every((answer) => answer?.boxes.length === 0);
  return clean ? top.boxes : [...top.boxes, ...top.frames];
}

async function ask(tabId: number, frameId: number): Promise<CoveredBoxes | undefined> {
  const answer = await browser.tabs
    .sendMessage(tabId, { order: 'boxes' }, { frameId })
    .catch(() => undefined); // no script there
  return coveredSchema.safeParse(answer).data;
}

async function innerFrames(tabId: number): Promise<number[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => true,
  });
  return results.map(({ frameId }) => frameId).filter((frame) => frame !== 0);
}
