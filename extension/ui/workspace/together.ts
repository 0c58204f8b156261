import type { Audit } from '../../../core/journey/audit.ts';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import type { Finding } from '../../../core/journey/finding.ts';
import { project } from '../../../core/projection/project.ts';
import { type AuditorInput, alignAuditors } from '../../../core/scoring/auditors.ts';
import type { Dispute } from '../../../core/scoring/disputes.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import type { DraftAct } from '../../messaging/protocol.ts';

type Judged = AuditorInput['input']['stages'][number]['touchpoints'][number];

/** Acts that settled a dispute carry a batch that begins so. What was judged alone is the log without them. */
export const agreedPrefix = 'agreed-';

/** One audit of several, under a name that tells it from the others. */
export interface Auditor {
  name: string;
  audit: Audit;
}

/** The audits as the auditors judge now, or as they judged before they talked. */
export function inputsOf(auditors: readonly Auditor[], when: 'alone' | 'now'): AuditorInput[] {
  return auditors.map(({ name, audit }) => ({
    auditor: name,
    input: inputOf(when === 'now' ? audit : (project(audit.events.filter((it) => !isAgreed(it))) ?? audit)),
  }));
}

/** How many places more than one of the auditors judged. Where it is none, that nothing is disputed says nothing. */
export function judgedInCommon(auditors: readonly Auditor[]): number {
  const places = alignAuditors(inputsOf(auditors, 'now')).flatMap((it) => it.touchpoints);
  return places.filter(({ said }) => said.filter((it) => it !== null && isJudged(it)).length > 1).length;
}

function isJudged({ outcome, emotion, emotions = [], evidence = [] }: Judged): boolean {
  return outcome !== undefined || emotion !== undefined || emotions.length + evidence.length > 0;
}

/** What to write into one audit so that it agrees on `value`; nothing where it said so already or said nothing of it. */
export function agreeActs(dispute: Dispute, value: string | number, { name, audit }: Auditor): DraftAct[] {
  const own = dispute.said.find((it) => it.auditor === name);
  if (!own || own.value === value) return [];
  const { about, evidence, touchpoint } = dispute;
  if (about === 'outcome') return [{ type: 'outcome', touchpoint, outcome: value }];
  if (about === 'severity') return [{ type: 'triage', finding: evidence, set: { severity: value } }];
  if (about === 'status') {
    const verdict = { confirmed: 'real', dismissed: 'not-real', unreviewed: 'later' }[String(value)];
    return [{ type: 'review', finding: evidence, verdict }];
  }
  // A rating joins the ones before it: those are taken back, so that the agreed one stands alone.
  const ratings = audit.stages
    .flatMap((it) => it.touchpoints)
    .filter((it) => it.id === touchpoint)
    .flatMap((it) => it.emotions);
  return [
    ...ratings.map(({ id }): DraftAct => ({ type: 'undo', of: id, chosen: true })),
    { type: 'emotion', touchpoint, value: Math.round(Number(value)), stimulus: ratings[0]?.stimulus ?? '' },
  ];
}

/** What only one auditor found, as acts that bring it into another's audit. */
export function takeOverActs(finding: Finding, from: Audit, into: Audit): DraftAct[] {
  const has = into.stages.some((stage) => stage.touchpoints.some((it) => it.id === finding.touchpoint));
  const place = from.stages.flatMap((it) => it.touchpoints).find((it) => it.id === finding.touchpoint);
  const acts: DraftAct[] = [];
  if (!has && place)
    acts.push({
      type: 'touchpoint',
      touchpoint: place.id,
      name: place.name,
      stage: place.stage,
      channel: place.channel,
      direct: place.direct,
      aside: true,
    });
  // Pictures stay where they are stored, with the other audit.
  acts.push({
    type: 'finding',
    touchpoint: finding.touchpoint,
    finding: { ...finding, pictures: [], evidence: [] },
  });
  return acts;
}

function isAgreed(event: JourneyEvent): boolean {
  return 'batch' in event && (event.batch?.startsWith(agreedPrefix) ?? false);
}
