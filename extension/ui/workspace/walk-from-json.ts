import { auditFrom } from '../../../core/exchange/audit-json.ts';
import { readJson } from '../../../core/exchange/json-gate.ts';
import { openJourneyFrom, walkOfOpenJourney } from '../../../core/exchange/open-journey.ts';
import { flowFrom } from '../../../core/exchange/recorder.ts';
import { type RecordingWalk, walkOfRecording } from '../../../core/exchange/walk-of-recording.ts';
import type { Audit } from '../../../core/journey/audit.ts';
import { Refusal } from '../../../core/journey/refusal.ts';
import { project } from '../../../core/projection/project.ts';

/** What every recording begins and ends with, whatever it holds. */
const frame = new Set(['start', 'recording', 'stop']);

/**
 * The audit in a JSON file: one of our own, a map in OpenJourney Format, or a DevTools recording, told apart by what they hold.
 * `as` says who walked and when where the file does not. Throws `Refusal`.
 */
export function auditFromJson(text: string, as: RecordingWalk): Audit {
  const data = readJson(text, 'This file');
  const has = (key: string) => typeof data === 'object' && data !== null && Object.hasOwn(data, key);
  if (has('format') || !(has('swimlanes') || has('steps'))) return auditFrom(data);
  const events = has('swimlanes')
    ? walkOfOpenJourney(openJourneyFrom(data), as.walk, as.at)
    : walkOfRecording(flowFrom(data), as);
  if (!has('swimlanes') && !events.some(({ type }) => !frame.has(type)))
    throw new Refusal('nothing-walked', 'This recording has no step that makes up a walk.');
  const audit = project(events);
  if (!audit) throw new Refusal('no-log', 'This file holds no journey.');
  return audit;
}
