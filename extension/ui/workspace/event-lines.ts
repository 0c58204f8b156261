import type { JourneyEvent } from '../../../core/journey/event.ts';
import type { Target } from '../../../core/journey/target.ts';
import { channelName } from '../words/names.ts';
import { say, sayIfKnown } from '../words/say.ts';

/** What the log is narrowed to. */
export const eventGroups = ['all', 'pages', 'actions', 'trouble', 'speed', 'marks'] as const;
export type EventGroup = (typeof eventGroups)[number];

const groups: Partial<Record<JourneyEvent['type'], EventGroup>> = {
  visit: 'pages',
  leave: 'pages',
  visibility: 'pages',
  click: 'actions',
  effect: 'actions',
  input: 'actions',
  submit: 'actions',
  'form-gone': 'actions',
  scroll: 'actions',
  pointer: 'actions',
  failure: 'trouble',
  gap: 'trouble',
  vital: 'speed',
};

/** The group of an event; whatever no page did is a mark. */
export function groupOf(event: JourneyEvent): EventGroup {
  return groups[event.type] ?? 'marks';
}

/** The events of a group that hold all of the words. */
export function filterEvents(
  events: readonly JourneyEvent[],
  group: EventGroup,
  text: string,
): JourneyEvent[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return events.filter((event) => {
    if (group !== 'all' && groupOf(event) !== group) return false;
    if (words.length === 0) return true;
    const line = `${event.type} ${lineOf(event)} ${event.id}`.toLowerCase();
    return words.every((word) => line.includes(word));
  });
}

/** What an event is about, in the words it carries itself: a title, a control, a message, what was written. */
export function lineOf(event: JourneyEvent): string {
  switch (event.type) {
    case 'visit':
      return [event.title, event.url, event.status].filter(Boolean).join(' · ');
    case 'click':
    case 'input':
    case 'submit':
      return nameOf(event.target);
    case 'form-gone':
      return nameOf(event.lastField);
    case 'effect':
      return `${event.what} · ${Math.round(event.afterMs)} ms`;
    case 'scroll':
      return `${Math.round(event.fromPx)} → ${Math.round(event.toPx)} px`;
    case 'pointer':
      return `${Math.round(event.pathPx)} px · ${Math.round(event.ms)} ms`;
    case 'failure':
      return [event.message, event.url, event.status].filter(Boolean).join(' · ');
    case 'vital':
      return `${event.metric} ${event.metric === 'CLS' ? event.value : `${Math.round(event.value)} ms`}`;
    case 'emotion':
      return [`${event.value > 0 ? '+' : ''}${event.value}`.replace('-', '−'), event.stimulus]
        .filter((it) => it !== '')
        .join(' · ');
    case 'outcome':
      return joined(say(`outcome_${event.outcome}`), event.note);
    case 'friction':
      return joined(event.text, worded('class', event.class));
    case 'note':
      return joined(worded('note', event.kind), event.text);
    case 'review':
      return joined(say(`status_${statuses[event.verdict]}`), event.why);
    case 'stage':
      return worded('stage_id', event.stage);
    case 'touchpoint':
      return joined(event.name, event.channel && channelName(event.channel));
    default:
      return Object.entries(event)
        .filter(([key, value]) => typeof value === 'string' && !['id', 'type', 'batch', 'walk'].includes(key))
        .map(([, value]) => value)
        .join(' · ');
  }
}

const statuses = { real: 'confirmed', 'not-real': 'dismissed', later: 'unreviewed' } as const;

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** A word of the log as the screens say it; where there is none, as it is kept. */
function worded(stem: string, value: string): string {
  return sayIfKnown(`${stem}_${value.replace(/[^a-z0-9]+/gi, '_')}`) ?? value;
}

/** Every field of an event as it is kept, nested ones by their path; long lists cut. */
export function fieldsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value)
    .slice(0, 40)
    .flatMap(([key, inner]) => fieldsOf(inner, path === '' ? key : `${path}.${key}`));
}

function nameOf({ name, tag, selectors }: Target): string {
  const first = selectors[0];
  return [name, tag, Array.isArray(first) ? first.join(' ⟩ ') : first].filter(Boolean).join(' · ');
}
