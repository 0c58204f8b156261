import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { withImport } from '../core/exchange/add-acts.ts';
import { readJson } from '../core/exchange/json-gate.ts';
import { openJourneyFrom, walkOfOpenJourney } from '../core/exchange/open-journey.ts';
import { type FileKind, recogniseFile } from '../core/exchange/recognise.ts';
import { flowFrom } from '../core/exchange/recorder.ts';
import { type TakeInOptions, takeIn } from '../core/exchange/take-in.ts';
import { readText } from '../core/exchange/text-in.ts';
import { walkOfRecording } from '../core/exchange/walk-of-recording.ts';
import type { JourneyEvent } from '../core/journey/event.ts';
import { project } from '../core/projection/project.ts';
import { Stop } from './exit.ts';
import { type AuditFile, inFile, readAuditFile, readBytes } from './read-input.ts';
import { anonymousSubject } from './walker/subject.ts';

type ForeignOptions = Partial<TakeInOptions> & { from?: FileKind; into?: string };

/** An audit from a file of any kind that comes in: its own, made of another tool's, or another audit with the file added to it. */
export async function readForeign(file: string, options: ForeignOptions): Promise<AuditFile> {
  const bytes = await readBytes(file);
  const kind = options.from ?? (await inFile(file, async () => recogniseFile(bytes, basename(file))));
  if (kind === 'bundle' || kind === 'audit') return readAuditFile(file);
  if (kind === 'recording' || kind === 'open-journey')
    return inFile(file, async () => readJourney(kind, bytes));
  if (options.into === undefined)
    throw new Stop(`${basename(file)} (${kind}) adds to an audit: name that audit with --into.`);
  const into = await readAuditFile(options.into);
  if (into.audit.events.length === 0)
    throw new Stop(`${basename(options.into)} has no log of its walk, so nothing can be added to it.`);
  return inFile(file, async () => {
    const acts = takeIn(kind, bytes, into.audit, { ...options, name: options.name ?? basename(file) });
    return { ...into, audit: withImport(into.audit, acts, Date.now()) };
  });
}

/** Another tool's journey as a walk of its own. Throws `Refusal`. */
export const readJourney = (kind: 'recording' | 'open-journey', bytes: Uint8Array): AuditFile =>
  madeOf(kind === 'recording' ? recorded(bytes) : mapped(bytes));

function recorded(bytes: Uint8Array): JourneyEvent[] {
  const flow = flowFrom(readJson(readText(bytes, 'The recording'), 'The recording'));
  const { persona, framework } = anonymousSubject(flow);
  return walkOfRecording(flow, { walk: randomUUID().slice(0, 8), at: Date.now(), persona, framework });
}

function mapped(bytes: Uint8Array): JourneyEvent[] {
  const map = openJourneyFrom(readJson(readText(bytes, 'The map'), 'The map'));
  return walkOfOpenJourney(map, randomUUID().slice(0, 8), Date.now());
}

function madeOf(events: readonly JourneyEvent[]): AuditFile {
  const audit = project(events);
  if (!audit) throw new Stop('There is no journey in that file.');
  return { audit, pictures: new Map() };
}
