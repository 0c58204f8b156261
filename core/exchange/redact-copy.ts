import type { ActOf } from '../journey/acts.ts';
import type { Audit } from '../journey/audit.ts';
import type { JourneyEvent } from '../journey/event.ts';
import { project } from '../projection/project.ts';

/** What to leave out of an export. */
export interface Redaction {
  pictures: boolean;
  /** Notes, ideas, quotes, comments, reasons: whatever was written freely. */
  notes: boolean;
  /** The auditor, owners, teams, and whoever acts, hands over or is in charge of a document. */
  names: boolean;
}

export const nothingRedacted: Redaction = { pictures: false, notes: false, names: false };

/** The names that `names` leaves out, each once. */
export function namesIn(audit: Audit): string[] {
  const places = audit.stages.flatMap((it) => it.touchpoints);
  const names = [
    audit.audit.auditor,
    ...audit.goals.map((it) => it.team),
    ...audit.findings.map((it) => it.owner),
    ...places.flatMap((it) => [
      it.owner,
      it.handover?.from,
      it.handover?.to,
      ...it.documents.map(({ owner }) => owner),
      ...it.actions.map(({ who }) => who),
    ]),
  ];
  return [...new Set(names.map((it) => it?.trim() ?? '').filter(Boolean))].sort((a, b) => a.localeCompare(b));
}

/**
 * Fields with a text that goes; where nothing may be missing, an empty text stays. A goal without any team would be the
 * persona's own.
 */
const fields: Readonly<Record<keyof Redaction, readonly string[]>> = {
  pictures: ['picture'],
  notes: ['outcomeNote', 'comment', 'why', 'note', 'evidence', 'engagement'],
  names: ['owner', 'team', 'auditor', 'who'],
};
const required: ReadonlySet<string> = new Set(['auditor', 'who', 'team']);
const kinds = ['pictures', 'notes', 'names'] as const;

/** A copy of the audit without what is to be left out, in what was derived and in the log alike. */
export function redactCopy(audit: Audit, leaveOut: Redaction): Audit {
  const gone: ReadonlySet<string> = new Set(kinds.flatMap((kind) => (leaveOut[kind] ? fields[kind] : [])));
  const { events: log, ...told } = audit;
  const events = log
    .filter(({ type }) => !(type === 'note' && leaveOut.notes) && !(type === 'picture' && leaveOut.pictures))
    .map((event) => (event.type === 'recording' && leaveOut.notes ? withoutNoteSteps(event) : event))
    // What the page did holds no words of the auditor: the reason why it was left is one of three, and stays.
    .map((event) => ('doc' in event ? event : strip(event, gone, leaveOut)));
  // Texts and lists become emptier and optional fields go, so they are events and an audit still.
  const redacted = { ...(strip(told, gone, leaveOut) as object), events } as Audit;
  return project(redacted.events) ?? redacted;
}

function strip(value: unknown, gone: ReadonlySet<string>, leaveOut: Redaction): unknown {
  if (Array.isArray(value)) return value.map((it) => strip(it, gone, leaveOut));
  if (typeof value !== 'object' || value === null) return value;
  const isFeedback = leaveOut.notes && 'asked' in value;
  const isHandover = leaveOut.names && 'from' in value && 'to' in value;
  const isStretch = 'from' in value;
  const kept = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (typeof inner === 'string') {
      if (isFeedback && key === 'text') return [];
      if (isHandover && (key === 'from' || key === 'to')) return [[key, '']];
      if (gone.has(key)) return required.has(key) || isStretch ? [[key, '']] : [];
      return [[key, inner]];
    }
    const isEmptied = (key === 'pictures' && leaveOut.pictures) || (key === 'notes' && leaveOut.notes);
    return [[key, isEmptied && Array.isArray(inner) ? [] : strip(inner, gone, leaveOut)]];
  });
  return Object.fromEntries(kept);
}

/** A recording carries marks as steps of its own; notes among them go, and their places in `makes` with them. */
function withoutNoteSteps(event: ActOf<'recording'>): JourneyEvent {
  const isKept = (index: number) => event.flow.steps[index]?.['name'] !== 'waymark.note';
  const steps = event.flow.steps.filter((_, index) => isKept(index));
  return { ...event, flow: { ...event.flow, steps }, makes: event.makes.filter((_, index) => isKept(index)) };
}
