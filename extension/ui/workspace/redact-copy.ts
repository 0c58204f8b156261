import type { Audit } from '../../../core/journey/audit.ts';
import type { JourneyEvent } from '../../../core/journey/event.ts';

/** What to leave out of an export. */
export interface Redaction {
  pictures: boolean;
  /** Notes, ideas, quotes: whatever was written freely. */
  notes: boolean;
  /** The auditor, owners, teams of hand-overs, and who is in charge of documents. */
  names: boolean;
}

export const nothingRedacted: Redaction = { pictures: false, notes: false, names: false };

/** The names that `names` leaves out, each once. */
export function namesIn(audit: Audit): string[] {
  const places = audit.stages.flatMap((it) => it.touchpoints);
  const names = [
    audit.audit.auditor,
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

/** A copy of the audit without what is to be left out, in what was derived and in the log alike. */
export function redactCopy(audit: Audit, leaveOut: Redaction): Audit {
  let copy = structuredClone(audit);
  if (leaveOut.pictures) copy = withoutPictures(copy);
  if (leaveOut.notes) copy = withoutNotes(copy);
  if (leaveOut.names) copy = withoutNames(copy);
  return copy;
}

function withoutPictures(audit: Audit): Audit {
  for (const touchpoint of audit.stages.flatMap((it) => it.touchpoints)) touchpoint.pictures = [];
  for (const finding of audit.findings) finding.pictures = [];
  return { ...audit, events: audit.events.filter((it) => it.type !== 'picture').map(withoutPictureOf) };
}

function withoutPictureOf(event: JourneyEvent): JourneyEvent {
  if (event.type !== 'friction') return event;
  const { picture: _picture, ...rest } = event;
  return rest;
}

function withoutNotes(audit: Audit): Audit {
  for (const touchpoint of audit.stages.flatMap((it) => it.touchpoints)) touchpoint.notes = [];
  return { ...audit, notes: [], events: audit.events.filter((it) => it.type !== 'note') };
}

function withoutNames(audit: Audit): Audit {
  for (const touchpoint of audit.stages.flatMap((it) => it.touchpoints)) {
    delete touchpoint.owner;
    if (touchpoint.handover) touchpoint.handover = { from: '', to: '' };
    for (const document of touchpoint.documents) delete document.owner;
    for (const action of touchpoint.actions) action.who = '';
  }
  for (const finding of audit.findings) delete finding.owner;
  return { ...audit, audit: { ...audit.audit, auditor: '' }, events: audit.events.map(withoutNameOf) };
}

function withoutNameOf(event: JourneyEvent): JourneyEvent {
  switch (event.type) {
    case 'start':
      return { ...event, auditor: '' };
    case 'triage':
    case 'edit': {
      const { owner: _owner, ...set } = event.set;
      return { ...event, set } as JourneyEvent; // One optional field fewer.
    }
    case 'document': {
      const { owner: _owner, ...document } = event.document;
      return { ...event, document };
    }
    case 'handover':
      return { ...event, from: '', to: '' };
    case 'action':
      return { ...event, action: { ...event.action, who: '' } };
    default:
      return event;
  }
}
