import { type AlignedTouchpoint, type AuditorInput, alignAuditors, given } from './auditors.ts';
import type { Evidence, Touchpoint } from './input.ts';
import { jas1 } from './jas-1.ts';
import { meanRating } from './ratings.ts';
import type { Rubric } from './rubric.ts';

/** A judgement on which auditors are too far apart: something to talk about. */
export interface Dispute {
  about: 'severity' | 'status' | 'outcome' | 'emotion';
  stage: string;
  touchpoint: string;
  /** Lasting name of the finding; null for judgements of the touchpoint. */
  evidence: string | null;
  title: string | null;
  /** Who said what; auditors who said nothing are left out. */
  said: { auditor: string; value: string | number }[];
  /** How far apart they are, in steps of the scale. */
  distance: number;
}

const outcomeSteps = { blocked: 0, workaround: 1, achieved: 2 };
const statusSteps = { dismissed: 0, unreviewed: 0.5, confirmed: 1 };

/** The disputes between several auditors of one journey, furthest apart first. */
export function disputesOf(audits: readonly AuditorInput[], rubric: Rubric = jas1): Dispute[] {
  const auditors = audits.map((it) => it.auditor);
  return alignAuditors(audits)
    .flatMap((stage) => stage.touchpoints)
    .flatMap((touchpoint) => [
      ...judgementDisputes(touchpoint, auditors, rubric),
      ...evidenceDisputes(touchpoint, auditors, rubric),
    ])
    .sort((a, b) => b.distance - a.distance);
}

function judgementDisputes(
  { name, stage, said }: AlignedTouchpoint,
  auditors: readonly string[],
  rubric: Rubric,
): Dispute[] {
  const place = { stage, touchpoint: name, evidence: null, title: titleOf(said) };
  return [
    ...dispute({ about: 'outcome', ...place }, auditors, rubric.dispute.outcome, said, (it) =>
      it.outcome === undefined ? null : { value: it.outcome, step: outcomeSteps[it.outcome] },
    ),
    ...dispute({ about: 'emotion', ...place }, auditors, rubric.dispute.emotion, said, (it) => {
      const mean = meanRating(it);
      return mean === null ? null : { value: mean, step: mean };
    }),
  ];
}

function evidenceDisputes(
  { name, stage, evidence }: AlignedTouchpoint,
  auditors: readonly string[],
  rubric: Rubric,
): Dispute[] {
  return evidence.flatMap((item) => {
    const place = { stage, touchpoint: name, evidence: item.name, title: titleOf(item.said) };
    return [
      ...dispute({ about: 'severity', ...place }, auditors, rubric.dispute.severity, item.said, (it) =>
        it.severity === undefined ? null : { value: it.severity, step: it.severity },
      ),
      ...dispute({ about: 'status', ...place }, auditors, 1, item.said, ({ status = 'confirmed' }) => ({
        value: status,
        step: statusSteps[status],
      })),
    ];
  });
}

function dispute<T>(
  place: Pick<Dispute, 'about' | 'stage' | 'touchpoint' | 'evidence' | 'title'>,
  auditors: readonly string[],
  limit: number,
  said: readonly (T | null)[],
  read: (item: T) => { value: string | number; step: number } | null,
): Dispute[] {
  const judgements = said.flatMap((item, i) => {
    const judgement = item === null ? null : read(item);
    return judgement === null ? [] : [{ ...judgement, auditor: auditors[i] ?? '' }];
  });
  const steps = judgements.map((it) => it.step);
  const distance = steps.length > 1 ? Math.max(...steps) - Math.min(...steps) : 0;
  if (distance < limit) return [];
  return [{ ...place, said: judgements.map(({ auditor, value }) => ({ auditor, value })), distance }];
}

function titleOf(said: readonly (Touchpoint | Evidence | null)[]): string | null {
  return given(said).find((it) => it.title !== undefined)?.title ?? null;
}
