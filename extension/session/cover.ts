import type { Scripting } from 'webextension-polyfill';
import { type Box, type CoveredBoxes, coveredSchema, coverFrom } from '../../core/pictures/cover.ts';
import { browser } from '../browser.ts';

/** What must be covered in a picture of a tab. `undefined` when the page itself cannot be asked. */
export async function coverOf(tabId: number): Promise<Box[] | undefined> {
  const answers =
    (await soon(askFrames({ tabId, allFrames: true }))) ?? (await askFrames({ tabId, frameIds: [0] }));
  const top = answers.get(0);
  if (!top) return undefined;
  answers.delete(0);
  return coverFrom(top, [...answers.values()]);
}

/** A frame that hangs keeps the others waiting no longer than this: then all frames are covered. */
const answerWithinMs = 2_000;

function soon<T>(work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work, new Promise<undefined>((none) => setTimeout(none, answerWithinMs))]);
}

/** What each frame says that lets a script in; `undefined` where its answer makes no sense. */
async function askFrames(target: Scripting.InjectionTarget): Promise<Map<number, CoveredBoxes | undefined>> {
  const results = await browser.scripting
    .executeScript({
      target,
      files: ['/covered-boxes.js'],
      ...({ injectImmediately: true } as object), // newer than the polyfill's types
    })
    .catch(() => []); // a page that is closed to extensions
  return new Map(results.map(({ frameId, result }) => [frameId, coveredSchema.safeParse(result).data]));
}
