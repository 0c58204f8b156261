import type { Audit } from '../../../core/journey/audit.ts';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import type { Finding } from '../../../core/journey/finding.ts';
import type { Milestone } from '../../../core/journey/measure.ts';
import type { Emotion, Note, Picture, Touchpoint, Wait } from '../../../core/journey/touchpoint.ts';

/** One line of the timeline. `act` is the event that Undo of this line takes back; signals have none. */
export type TimelineRow = { key: string; at: number; act: string | undefined } & (
  | { kind: 'finding'; finding: Finding }
  | { kind: 'emotion'; emotion: Emotion }
  | { kind: 'note'; note: Note }
  | { kind: 'picture'; picture: Picture }
  | { kind: 'wait'; wait: Wait }
  | { kind: 'milestone'; milestone: Milestone }
  | { kind: 'document'; document: Touchpoint['documents'][number] }
  | { kind: 'handover'; handover: NonNullable<Touchpoint['handover']> }
  | { kind: 'route'; route: Touchpoint['routes'][number]; to: string }
);

/** What a row shows, in one string: two rows with the same one look the same. */
export function rowStamp(row: TimelineRow): string {
  return JSON.stringify([row.key, row.at, row.act, ...shownBy(row)]);
}

function shownBy(row: TimelineRow): unknown[] {
  switch (row.kind) {
    case 'finding': {
      const { title, severity, count, status, metric, tags } = row.finding;
      return [title, severity, count, status, metric, tags];
    }
    case 'emotion':
      return [row.emotion.value, row.emotion.stimulus];
    case 'note':
      return [row.note.kind, row.note.text];
    case 'picture':
      return [row.picture.alt];
    case 'wait':
      return [row.wait.what, row.wait.endedAt];
    case 'milestone':
      return [row.milestone.name, row.milestone.reached];
    case 'document':
      return [row.document];
    case 'handover':
      return [row.handover];
    case 'route':
      return [row.route, row.to];
  }
}

/** What a group shows, rows and all. */
export function groupStamp({ touchpoint, rows }: TimelineGroup): string {
  const { name, outcome, spentMs, stage, channel, owner, momentOfTruth } = touchpoint;
  const head = [name, outcome, Math.floor(spentMs / 1000), stage, channel, owner, momentOfTruth];
  return `${JSON.stringify(head)}${rows.map(rowStamp).join('')}`;
}

/** What happened at one touchpoint, newest first. */
export interface TimelineGroup {
  touchpoint: Touchpoint;
  lastAt: number;
  rows: TimelineRow[];
}

/** The walk by touchpoint, the latest on top. Costs as much as the walk has marks. */
export function timelineOf(audit: Audit): TimelineGroup[] {
  const findings = Map.groupBy(audit.findings, (it) => it.touchpoint);
  const milestones = Map.groupBy(audit.milestones, (it) => it.touchpoint ?? '');
  const said = saidLast(audit.events);
  const all = audit.stages.flatMap((stage) => stage.touchpoints);
  const groups = all.map((touchpoint) =>
    groupOf(
      touchpoint,
      findings.get(touchpoint.id) ?? [],
      milestones.get(touchpoint.id) ?? [],
      plainRows(touchpoint, all, said),
    ),
  );
  return groups.sort((a, b) => b.lastAt - a.lastAt);
}

function groupOf(
  touchpoint: Touchpoint,
  findings: readonly Finding[],
  milestones: readonly Milestone[],
  plain: readonly TimelineRow[],
): TimelineGroup {
  const rows: TimelineRow[] = [
    ...findings
      .filter((it) => it.status !== 'dismissed')
      .map((finding) => ({
        key: finding.id,
        at: finding.at ?? 0,
        act: finding.detector === undefined ? finding.evidence.at(-1) : undefined,
        kind: 'finding' as const,
        finding,
      })),
    ...touchpoint.emotions.map((it) => ({ ...common(it), kind: 'emotion' as const, emotion: it })),
    ...touchpoint.notes.map((it) => ({ ...common(it), kind: 'note' as const, note: it })),
    ...touchpoint.pictures.map((it) => ({
      key: it.id,
      at: it.at,
      act: undefined,
      kind: 'picture' as const,
      picture: it,
    })),
    ...touchpoint.waits.map((it) => ({
      key: it.id,
      at: it.startedAt,
      act: undefined,
      kind: 'wait' as const,
      wait: it,
    })),
    ...milestones.map((it) => ({
      key: it.id,
      at: it.at ?? 0,
      act: undefined,
      kind: 'milestone' as const,
      milestone: it,
    })),
    ...plain,
  ];
  rows.sort((a, b) => b.at - a.at);
  const startedAt = touchpoint.startedAt ?? 0;
  return { touchpoint, rows, lastAt: Math.max(startedAt, rows[0]?.at ?? 0) };
}

/** Documents, hand-overs and ways on: the touchpoint knows them, when they were said only the log. */
function plainRows(
  { documents, handover, routes }: Touchpoint,
  all: readonly Touchpoint[],
  said: ReadonlyMap<string, JourneyEvent>,
): TimelineRow[] {
  const row = (key: string) => ({ key, at: said.get(key)?.at ?? 0, act: said.get(key)?.id });
  return [
    ...documents.map((it) => ({ ...row(documentKey(it)), kind: 'document' as const, document: it })),
    ...(handover ? [{ ...row(handoverKey(handover)), kind: 'handover' as const, handover }] : []),
    ...routes.map((it) => ({
      ...row(routeKey(it)),
      kind: 'route' as const,
      route: it,
      to: all.find(({ id }) => id === it.to)?.name ?? it.to,
    })),
  ];
}

/** The latest line of the log for each of them. */
function saidLast(events: readonly JourneyEvent[]): Map<string, JourneyEvent> {
  const said = new Map<string, JourneyEvent>();
  for (const event of events) {
    if (event.type === 'document') said.set(documentKey(event.document), event);
    if (event.type === 'handover') said.set(handoverKey(event), event);
    if (event.type === 'route') said.set(routeKey(event), event);
  }
  return said;
}

const documentKey = ({ id }: { id: string }): string => `document ${id}`;
const handoverKey = ({ from, to }: { from: string; to: string }): string => `handover ${from} ${to}`;
const routeKey = ({ to, label, back }: Touchpoint['routes'][number]): string =>
  `route ${to} ${label} ${back}`;

function common(it: { id: string; at: number }): { key: string; at: number; act: string } {
  return { key: it.id, at: it.at, act: it.id };
}
