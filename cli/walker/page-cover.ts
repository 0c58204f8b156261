import type { CDPSession, Protocol } from 'puppeteer';
import { type Box, type CoveredBoxes, coverFrom } from '../../core/pictures/cover.ts';
import { z } from '../../core/zod.ts';

const boxSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const coveredSchema = z.object({
  boxes: z.array(boxSchema).max(5_000),
  frames: z.array(boxSchema).max(1_000),
  documents: z.number(),
}) satisfies z.ZodType<CoveredBoxes>;

/** A document that hangs keeps a picture waiting no longer than this. */
const answerWithinMs = 2_000;

/**
 * Follows the documents that the recorder is in, and asks them what a picture of the page must not show. To be called before the
 * session's `Runtime.enable`. The answer is `undefined` when the top document cannot be asked, and then there is no picture.
 */
export function pageCover(session: CDPSession, world: string): () => Promise<Box[] | undefined> {
  const documents = new Map<number, { frame: string }>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = (context.auxData ?? {}) as { frameId?: string };
    if (context.name === world && frameId !== undefined) documents.set(context.id, { frame: frameId });
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    documents.delete(executionContextId);
  });
  session.on('Runtime.executionContextsCleared', () => documents.clear());
  return async () => {
    const { frameTree } = await session.send('Page.getFrameTree');
    const answers = await Promise.all(
      [...documents].map(async ([id, { frame }]) => ({ frame, says: await ask(session, id) })),
    );
    const top = answers.find(({ frame }) => frame === frameTree.frame.id)?.says;
    const inner = answers.filter(({ frame }) => frame !== frameTree.frame.id);
    return (
      top &&
      coverFrom(
        top,
        inner.map(({ says }) => says),
      )
    );
  };
}

async function ask(session: CDPSession, contextId: number): Promise<CoveredBoxes | undefined> {
  const request: Protocol.Runtime.EvaluateRequest = {
    contextId,
    expression: 'waymarkWalkerCover()',
    returnByValue: true,
    timeout: answerWithinMs,
  };
  // A document may go while it is asked: it is told like one that never answers.
  const answer = await session.send('Runtime.evaluate', request).catch(() => undefined);
  return coveredSchema.safeParse(answer?.result.value).data;
}
