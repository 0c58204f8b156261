import { eventSchema, type JourneyEvent } from '../../../core/journey/event.ts';
import { project } from '../../../core/projection/project.ts';
import { unpack } from '../../../extension/storage/pack.ts';
import type { OpenSegment, WalkSummary } from '../../../extension/storage/schema.ts';
import type { Promised } from './scripted-audit.ts';

/** What is wrong with a walk, each in words. */
export type Verdict = {
  /** Parts of the store contradict one another. */
  readonly corrupt: string[];
  /** Promised or noticed, and neither there nor marked as missing. */
  readonly lost: string[];
  /** Places where the log itself says that something is missing. */
  readonly gaps: number;
};

type Kept = {
  readonly walks: readonly WalkSummary[];
  readonly segments: readonly OpenSegment[];
  readonly pictures: readonly { id: string; walk: string }[];
};

/** Compares what the outside world was promised with what is stored, read past the code under test. */
export async function checkAudit(
  promised: Promised,
  database: IDBFactory,
  journal: readonly string[],
): Promise<Verdict> {
  const kept = await readAll(database);
  const corrupt: string[] = [];
  const lost: string[] = [];
  for (const walk of kept.walks) corrupt.push(...contradictions(walk, kept));
  const events = kept.segments.flatMap((segment) => segment.events);
  const ids = new Set(events.map(({ id }) => id));
  const gaps = events.filter(({ type }) => type === 'gap').length;
  for (const id of promised.acts) if (!ids.has(id)) lost.push(`act ${id}`);
  for (const id of promised.pictures)
    if (!kept.pictures.some((row) => row.id === id)) lost.push(`picture ${id}`);
  const facts = promised.facts.filter((id) => !ids.has(id));
  if (gaps === 0) lost.push(...facts.map((id) => `fact ${id}`));
  lost.push(...journal.map((key) => `left in the journal: ${key}`));
  if (promised.walk === '') lost.push('no walk could be started after the fault');
  else if (!promised.stopped) lost.push('the walk could not be stopped after the fault');
  return { corrupt, lost, gaps };
}

function contradictions(walk: WalkSummary, { segments, pictures }: Kept): string[] {
  const found: string[] = [];
  const own = segments.filter((segment) => segment.walk === walk.id);
  const events: JourneyEvent[] = own.flatMap((segment) => [...segment.events]);
  const say = (problem: string) => found.push(`${walk.id}: ${problem}`);
  if (own.some(({ seq }, index) => seq !== index)) say('segments do not follow one another');
  if (walk.segments !== own.length) say(`${own.length} segments, ${walk.segments} counted`);
  if (walk.events !== events.length) say(`${events.length} events, ${walk.events} counted`);
  if (new Set(events.map(({ id }) => id)).size !== events.length) say('an event is there twice');
  if (events.some((event) => !eventSchema.safeParse(event).success)) say('an event cannot be read');
  if (walk.state !== 'stopped') say(`is left ${walk.state}`);
  const shown = events.flatMap((event) => (event.type === 'picture' ? [event.picture.id] : []));
  const rows = pictures.filter((row) => row.walk === walk.id).map(({ id }) => id);
  if (shown.toSorted().join() !== rows.toSorted().join()) say('pictures and what tells of them differ');
  if (walk.pictures !== rows.length) say(`${rows.length} pictures, ${walk.pictures} counted`);
  if (!projects(events)) say('cannot be opened');
  return found;
}

function projects(events: readonly JourneyEvent[]): boolean {
  try {
    return project(events) !== undefined;
  } catch {
    return false;
  }
}

async function readAll(database: IDBFactory): Promise<Kept> {
  const db = await settled(database.open('waymark'));
  const read = (name: string) =>
    db.objectStoreNames.contains(name) ? settled(db.transaction(name).objectStore(name).getAll()) : [];
  const [walks, segments, pictures] = await Promise.all(['walks', 'segments', 'pictures'].map(read));
  db.close();
  const opened = (segments ?? []).map((row) => ({ walk: row.walk, seq: row.seq, events: unpack(row) }));
  return { walks: walks ?? [], segments: opened, pictures: pictures ?? [] };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
