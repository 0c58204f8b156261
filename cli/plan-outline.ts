import { basename } from 'node:path';
import { readJson } from '../core/exchange/json-gate.ts';
import { planOfRecording } from '../core/exchange/plan-of-recording.ts';
import { type FileKind, recogniseFile } from '../core/exchange/recognise.ts';
import { flowFrom } from '../core/exchange/recorder.ts';
import { readText } from '../core/exchange/text-in.ts';
import { writeOutline } from '../core/plan/write-outline.ts';
import { Stop } from './exit.ts';
import { inFile, readAuditFile, readBytes } from './read-input.ts';
import { anonymousSubject } from './walker/subject.ts';

/** The plan in a file as an outline: what a recording intends, or what an audit had planned. */
export async function planOutline(file: string, from?: FileKind): Promise<string> {
  const bytes = await readBytes(file);
  const kind = from ?? (await inFile(file, async () => recogniseFile(bytes, basename(file))));
  if (kind === 'recording')
    return inFile(file, async () => {
      const flow = flowFrom(readJson(readText(bytes, 'The recording'), 'The recording'));
      const { framework } = anonymousSubject(flow);
      return writeOutline(planOfRecording(flow, framework), framework);
    });
  if (kind !== 'bundle' && kind !== 'audit')
    throw new Stop(`There is no plan in ${basename(file)} (${kind}): a recording or an audit can have one.`);
  const { plan, framework } = (await readAuditFile(file)).audit;
  if (!plan) throw new Stop(`The audit in ${basename(file)} was walked without a plan.`);
  return writeOutline(plan, framework);
}
