import { project } from '../../../core/projection/project.ts';
import { readWalk } from '../../storage/walks.ts';
import { sampleEvents, sampleId } from './sample-events.ts';
import { storeWalk } from './store-walk.ts';

/** Keeps the sample audit, unless it is there already, and returns its id. */
export async function openSample(now: number): Promise<string> {
  if (await readWalk(sampleId)) return sampleId;
  const audit = project(sampleEvents(now));
  if (!audit) throw new Error('The sample has no start.');
  await storeWalk(audit, new Map());
  return sampleId;
}
