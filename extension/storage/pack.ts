import type { JourneyEvent } from '../../core/journey/event.ts';
import type { Fact } from '../../core/journey/facts.ts';
import type { OpenSegment, Segment } from './schema.ts';

type Doc = readonly [doc: string, tab: number, frame: number];
/** A fact without what its segment knows: `d` is its document, `n` its number there, `t` the time since the segment's first. */
type PackedFact = { readonly d: number; readonly n: number; readonly t: number } & Readonly<
  Record<string, unknown>
>;
type PackedEvent = PackedFact | JourneyEvent;

/** A document that facts of a segment are of, and how their ids begin. */
type Place = { readonly index: number; readonly doc: Doc; readonly base: string };

/** A run of events as it is stored: place and name of each fact are said once a document, not once a fact. */
export function pack(walk: string, seq: number, events: readonly JourneyEvent[]): Segment {
  const from = events[0]?.at ?? 0;
  const places: Place[] = [];
  const placeOf = ({ doc, tab, frame }: Fact): Place => {
    const known = places.find((it) => it.doc[0] === doc && it.doc[1] === tab && it.doc[2] === frame);
    if (known) return known;
    const place: Place = { index: places.length, doc: [doc, tab, frame], base: baseOf(walk, tab, doc) };
    places.push(place);
    return place;
  };
  const packed = events.map((event) => ('doc' in event ? packFact(event, placeOf(event), from) : event));
  return { walk, seq, from, docs: places.map(({ doc }) => doc), text: JSON.stringify(packed) };
}

/** The events of a stored segment, also of one from before they were packed. */
export function unpack(segment: Segment | OpenSegment): JourneyEvent[] {
  if ('events' in segment) return [...segment.events];
  const { walk, from, docs, text } = segment;
  const events = JSON.parse(text) as PackedEvent[]; // written below
  return events.map((event) => {
    if (!('d' in event)) return event;
    const { d, n, t, ...rest } = event;
    const [doc, tab, frame] = docs[d] ?? ['', -1, 0];
    const base = baseOf(walk, tab, doc);
    const of = typeof rest['of'] === 'number' ? { of: base + rest['of'] } : {};
    // Packed from a fact that its schema had read.
    return { id: base + n, at: from + t, tab, doc, frame, ...rest, ...of } as JourneyEvent;
  });
}

function packFact(fact: Fact, { index, base }: Place, from: number): PackedEvent {
  const n = numberAfter(base, fact.id);
  if (n === undefined) return fact;
  const packed = {
    ...fact,
    // The segment knows them. JSON leaves them out, which is quicker than a fact without them.
    id: undefined,
    at: undefined,
    tab: undefined,
    doc: undefined,
    frame: undefined,
    d: index,
    n,
    t: fact.at - from,
  };
  const of = fact.type === 'effect' ? numberAfter(base, fact.of) : undefined;
  return of === undefined ? packed : { ...packed, of };
}

/** How the ids of a document's facts begin. */
export const baseOf = (walk: string, tab: number, doc: string): string => `${walk}/${tab}/${doc}/`;

/** The number an id ends with when the rest of it is `base`. */
function numberAfter(base: string, id: string): number | undefined {
  if (!id.startsWith(base)) return undefined;
  const rest = id.slice(base.length);
  return /^(0|[1-9]\d{0,9})$/.test(rest) ? Number(rest) : undefined;
}
