import type { CDPSession, Protocol } from 'puppeteer';
import { type Box, type CoveredBoxes, coveredSchema, coverFrom } from '../../core/pictures/cover.ts';

/**
 * Follows the documents that the recorder is in, and asks them what a picture of the page must not show. To be called before the
 * session's `Runtime.enable`. The answer is `undefined` when there must be no picture: the top document cannot be asked, or it holds
 * a closed component, into which only an extension sees.
 */
export function pageCover(session: CDPSession, world: string): () => Promise<Box[] | undefined> {
  /** Frames by the context their document runs in. */
  const frames = new Map<number, string>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = (context.auxData ?? {}) as { frameId?: string };
    if (context.name === world && frameId !== undefined) frames.set(context.id, frameId);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    frames.delete(executionContextId);
  });
  session.on('Runtime.executionContextsCleared', () => frames.clear());
  return async () => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    if (hidesParts(root)) return undefined;
    const { frameTree } = await session.send('Page.getFrameTree');
    const answers = await Promise.all(
      [...frames].map(async ([context, frame]) => ({ frame, says: await ask(session, context) })),
    );
    const isTop = ({ frame }: { frame: string }) => frame === frameTree.frame.id;
    const top = answers.find(isTop)?.says;
    if (!top) return undefined;
    const inner = answers.filter((it) => !isTop(it)).map(({ says }) => says);
    return coverFrom(top, inner);
  };
}

function hidesParts({
  shadowRootType,
  shadowRoots = [],
  children = [],
  contentDocument,
}: Protocol.DOM.Node): boolean {
  if (shadowRootType === 'closed') return true;
  return [...shadowRoots, ...children, ...(contentDocument ? [contentDocument] : [])].some(hidesParts);
}

async function ask(session: CDPSession, contextId: number): Promise<CoveredBoxes | undefined> {
  const answer = await session
    .send('Runtime.evaluate', { contextId, expression: 'waymarkWalkerCover()', returnByValue: true })
    // A document may go while it is asked: it is told like one that cannot say.
    .catch(() => undefined);
  return coveredSchema.safeParse(answer?.result.value).data;
}
