import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Fact } from '../../../../core/journey/facts.ts';
import { createWalk } from '../../../../extension/storage/append.ts';
import { takeOver } from '../../../../extension/storage/take-over.ts';

/** The extension's own storage, run by a benchmark: `beginWalk(walk)` once, then `storeSegments(walk, batches)`. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { beginWalk, storeSegments });
});

async function beginWalk(walk: string): Promise<void> {
  const empty = { state: 'walking', steps: 0, events: 0, segments: 0, pictures: 0, quiet: [] } as const;
  const about = { title: walk, site: '', journey: { id: 'j', name: 'J' }, persona: { id: 'p', name: 'P' } };
  await createWalk({ id: walk, ...about, ...empty, startedAt: 0, updatedAt: 0 }, []);
}

async function storeSegments(walk: string, batches: readonly (readonly Fact[])[]): Promise<void> {
  for (const [number, facts] of batches.entries())
    await takeOver(walk, [{ doc: walk, number, tab: 1, frame: 0, facts, refused: 0 }]);
}
