import type { Outcome } from '../../../core/journey/touchpoint.ts';
import { touchpointId } from '../../../core/projection/page-key.ts';
import type { DraftAct } from '../../messaging/protocol.ts';

/** A contact off the site as the auditor tells it. Times in milliseconds since 1970. */
export interface Contact {
  name: string;
  channel: string;
  stage: string;
  at: number | undefined;
  /** Who acted: the company reached out, or the customer did. */
  party: 'customer' | 'company';
  /** The person or team; empty when nobody put a name to it. */
  who: string;
  direct: boolean;
  /** When the answer was asked for, when that was something else than this contact. */
  askedAt: number | undefined;
  promisedMs: number | undefined;
  outcome: Outcome | undefined;
  /** −2 very bad … +2 very good. */
  feeling: number | undefined;
  stimulus: string;
  note: string;
  /** `off-voice`, `scripted`, `human-contact` and the team's own. */
  tags: readonly string[];
}

/** What to write for it: on the same clock as the pages, all of it taken back by one Undo. */
export function contactActs(contact: Contact): DraftAct[] {
  const { name, channel, stage, at, party, who, outcome, feeling, note, tags } = contact;
  const touchpoint = touchpointId(stage, name);
  const when = at === undefined ? {} : { at };
  const place = { touchpoint, ...when };
  const acts: DraftAct[] = [
    {
      type: 'touchpoint',
      ...place,
      // It begins with the question that it answers: the wait belongs to it.
      ...(contact.askedAt === undefined ? {} : { at: contact.askedAt }),
      name,
      stage,
      channel,
      direct: contact.direct,
      walked: true,
      aside: true,
    },
    { type: 'action', ...place, action: { party, who, text: name } },
  ];
  acts.push(...waited(contact, touchpoint));
  if (outcome !== undefined) acts.push({ type: 'outcome', ...place, outcome });
  if (feeling !== undefined)
    acts.push({ type: 'emotion', ...place, value: feeling, stimulus: contact.stimulus });
  if (note !== '' || tags.length > 0)
    acts.push({ type: 'note', ...place, kind: 'note', text: note || tags.join(', '), tags });
  return acts;
}

/** From the question to this contact, which answered it. */
function waited({ name, askedAt, at, promisedMs }: Contact, touchpoint: string): DraftAct[] {
  if (askedAt === undefined) return [];
  const wait = `w-${touchpoint.replace(/[^\p{L}\p{N}-]+/gu, '-')}`.slice(0, 150);
  const promise = promisedMs === undefined ? {} : { promisedMs };
  const start: DraftAct = {
    type: 'wait-start',
    touchpoint,
    wait,
    what: name,
    at: askedAt,
    onSite: false,
    ...promise,
  };
  return at === undefined || at < askedAt ? [start] : [start, { type: 'wait-end', wait, at }];
}
