import { outcomes } from '../../../core/journey/touchpoint.ts';
import { channelOf } from '../words/channel-of.ts';
import type { Contact } from './contact-acts.ts';

const unitsMs: Readonly<Record<string, number>> = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 };

/** The form of a contact off the site, read. What was left empty is undefined or an empty text. */
export function contactOf(form: FormData): Contact {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const amount = Number(text('amount'));
  // What is typed goes before what is chosen.
  const channel = channelOf(text('otherChannel'), text('channel'));
  return {
    name: text('name'),
    channel,
    stage: text('stage'),
    at: timeOf(text('at')),
    party: text('party') === 'customer' ? 'customer' : 'company',
    who: text('who'),
    direct: channel !== 'advert' && channel !== 'review-site' && channel !== 'social',
    askedAt: timeOf(text('asked')),
    promisedMs: amount > 0 ? amount * (unitsMs[text('unit')] ?? 0) : undefined,
    outcome: outcomes.find((it) => it === text('outcome')),
    feeling: text('feeling') === '' ? undefined : Number(text('feeling')),
    stimulus: text('stimulus'),
    note: text('note'),
    tags: form.getAll('tag').map(String),
  };
}

/** What a `datetime-local` field takes: local time to the minute. Takes milliseconds since 1970. */
export function localTime(at: number): string {
  return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function timeOf(text: string): number | undefined {
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}
