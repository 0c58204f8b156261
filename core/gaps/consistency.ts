import type { Audit } from '../journey/audit.ts';
import type { Touchpoint } from '../journey/touchpoint.ts';
import { libraryKey } from '../stages/library.ts';

/** One touchpoint as one walk met it. */
export interface Meeting {
  audit: string;
  persona: string;
  touchpoint: Touchpoint;
}

export interface Difference {
  what: 'channel' | 'outcome' | 'owner' | 'emotion' | 'documents' | 'promise' | 'hand-over' | 'feedback';
  /**
   * What each meeting showed, in the order of the audits; meetings that say nothing of it are left out. The mean emotion
   * (−2 … 2) and the promised time (ms) in digits.
   */
  values: { audit: string; persona: string; touchpoint: string; value: string }[];
}

export interface Inconsistency {
  /** The touchpoint's id, or the key of the library entry that several touchpoints answer. */
  key: string;
  name: string;
  stage: string;
  differences: Difference[];
}

type Walked = Pick<Audit, 'audit' | 'persona' | 'stages'>;

/** Mean emotions this far apart (of four steps) are a difference; the limit is ours. */
export const emotionSpread = 2;

/**
 * The same touchpoint in several walks, of several personas or by several routes, compared (T10). Touchpoints are the same
 * when they have one id, or answer one library entry in the same stage; within one walk too. Only those that differ are given.
 */
export function inconsistencies(audits: readonly Walked[]): Inconsistency[] {
  const groups = new Map<string, Meeting[]>();
  for (const audit of audits) {
    for (const stage of audit.stages) {
      for (const touchpoint of stage.touchpoints) {
        if (!touchpoint.walked) continue;
        const key = keyOf(touchpoint);
        const meetings = groups.get(key) ?? [];
        meetings.push({ audit: audit.audit.id, persona: audit.persona.id, touchpoint });
        groups.set(key, meetings);
      }
    }
  }
  return [...groups].flatMap(([key, meetings]) => {
    const first = meetings[0];
    if (first === undefined || meetings.length < 2) return [];
    const differences = compare(meetings);
    const { name, stage } = first.touchpoint;
    return differences.length === 0 ? [] : [{ key, name, stage, differences }];
  });
}

function keyOf({ stage, id, libraryId }: Touchpoint): string {
  return libraryId === undefined ? id : `${stage}:${libraryKey(libraryId)}`;
}

function compare(meetings: readonly Meeting[]): Difference[] {
  const differences: Difference[] = [];
  for (const [what, read] of Object.entries(readers) as [
    Difference['what'],
    (it: Touchpoint) => string | undefined,
  ][]) {
    const values = meetings.flatMap(({ audit, persona, touchpoint }) => {
      const value = read(touchpoint);
      return value === undefined ? [] : [{ audit, persona, touchpoint: touchpoint.id, value }];
    });
    if (new Set(values.map((it) => it.value.toLowerCase())).size < 2) continue;
    if (what === 'emotion' && spread(values.map((it) => Number(it.value))) < emotionSpread) continue;
    differences.push({ what, values });
  }
  return differences;
}

/** What is compared, as text; undefined where a meeting says nothing of it. */
const readers: Readonly<Record<Difference['what'], (it: Touchpoint) => string | undefined>> = {
  channel: (it) => it.channel,
  outcome: (it) => it.outcome,
  owner: (it) => it.owner?.trim() || undefined,
  emotion: ({ emotions }) =>
    emotions.length === 0
      ? undefined
      : String(Math.round((emotions.reduce((sum, it) => sum + it.value, 0) / emotions.length) * 10) / 10),
  documents: ({ documents }) =>
    documents.length === 0
      ? undefined
      : documents
          .map((it) => `${it.name}: ${it.exists ? 'there' : 'missing'}`)
          .sort()
          .join(', '),
  promise: ({ waits }) => {
    const promises = waits.flatMap((it) => (it.promisedMs === undefined ? [] : [it.promisedMs]));
    return promises.length === 0 ? undefined : String(Math.max(...promises));
  },
  'hand-over': (it) => (it.handover ? `${it.handover.from} → ${it.handover.to}` : undefined),
  feedback: (it) => (it.feedback ? (it.feedback.asked ? 'asked' : 'not asked') : undefined),
};

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
