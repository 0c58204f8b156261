import type { ActOf } from '../journey/acts.ts';
import type { Finding } from '../journey/finding.ts';
import type { Hit } from '../signals/detector.ts';
import { fingerprint } from '../signals/fingerprint.ts';
import { sameFinding } from './same-finding.ts';
import { type DraftTouchpoint, resolve, type WalkState } from './state.ts';
import { titleOf } from './titles.ts';
import { defined } from './touchpoint-of.ts';

/**
 * Every finding of a walk: what the auditor marked, what detectors noticed, what came from elsewhere, each once per
 * touchpoint and target with a count; then the auditor's verdicts and triage on top.
 */
export function findingsOf(state: WalkState, hits: readonly Hit[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const draft of state.touchpoints.values()) {
    for (const act of draft.acts) {
      if (act.type === 'friction') add(found, frictionFinding(act, draft));
      if (act.type === 'finding') add(found, { ...act.finding, touchpoint: draft.id, stage: stageOf(draft) });
    }
  }
  for (const hit of hits) {
    const draft = state.touchpoints.get(resolve(state, state.belongs.get(hit.event)?.touchpoint ?? ''));
    if (draft) add(found, hitFinding(hit, draft));
  }
  addPictures(found, state);
  for (const act of state.acts) {
    if (act.type === 'review') review(found, act);
    if (act.type === 'triage') triage(found, act, state);
  }
  return [...found.values()];
}

const stageOf = (draft: DraftTouchpoint): string => draft.edits.stage ?? draft.stage;

function frictionFinding(act: ActOf<'friction'>, draft: DraftTouchpoint): Finding {
  const selectors = act.target?.selectors ?? [];
  return {
    id: fingerprint({ touchpoint: draft.id, kind: `friction ${act.text}`, selectors }),
    kind: act.class === 'delight' ? 'delight' : 'friction',
    title: act.text,
    touchpoint: draft.id,
    stage: stageOf(draft),
    class: act.class,
    severity: act.severity,
    confidence: 1,
    status: 'confirmed',
    count: 1,
    evidence: [act.id],
    pictures: act.picture === undefined ? [] : [act.picture],
    tags: act.tags,
    at: act.at,
    source: 'observed',
    work: 'open',
    ...defined({
      url: draft.url,
      target: act.target,
      judged: act.judged,
      feedback: act.feedback,
      carried: act.carried,
    }),
  };
}

function hitFinding(hit: Hit, draft: DraftTouchpoint): Finding {
  const selectors = hit.target && hit.metric === undefined ? hit.target.selectors : [];
  const measured = hit.metric !== undefined && hit.value !== undefined;
  const kind = measured ? `${hit.detector} ${hit.metric}` : hit.detector;
  return {
    id: fingerprint({ touchpoint: draft.id, kind, selectors }),
    kind: hit.detector,
    title: titleOf(hit.detector, hit.target, hit.metric),
    touchpoint: draft.id,
    stage: stageOf(draft),
    class: 'pain',
    confidence: 1,
    status: 'unreviewed',
    count: 1,
    evidence: [...hit.evidence],
    pictures: [],
    tags: [],
    at: hit.at,
    source: 'observed',
    work: 'open',
    detector: `${hit.detector}@${hit.version}`,
    numbers: { ...hit.numbers },
    guideline: `detectors/${hit.detector}`,
    ...(measured ? defined({ metric: hit.metric, value: hit.value }) : { severity: hit.severity ?? 2 }),
    ...defined({ target: hit.target, url: hit.url ?? draft.url }),
  };
}

function add(found: Map<string, Finding>, finding: Finding): void {
  const known = found.get(finding.id);
  found.set(finding.id, known ? sameFinding(known, finding) : finding);
}

function addPictures(found: Map<string, Finding>, state: WalkState): void {
  for (const draft of state.touchpoints.values()) {
    for (const act of draft.acts) {
      if (act.type !== 'picture') continue;
      if (act.instead !== undefined) replacePicture(found, act.instead, act.picture.id);
      const finding = act.finding === undefined ? undefined : found.get(act.finding);
      if (finding)
        found.set(finding.id, { ...finding, pictures: [...new Set([...finding.pictures, act.picture.id])] });
    }
  }
}

function replacePicture(found: Map<string, Finding>, was: string, is: string): void {
  for (const finding of found.values())
    if (finding.pictures.includes(was)) {
      const pictures = finding.pictures.map((it) => (it === was ? is : it));
      found.set(finding.id, { ...finding, pictures });
    }
}

function review(found: Map<string, Finding>, act: ActOf<'review'>): void {
  const finding = found.get(act.finding);
  if (!finding) return;
  const status = ({ real: 'confirmed', 'not-real': 'dismissed', later: 'unreviewed' } as const)[act.verdict];
  found.set(finding.id, {
    ...finding,
    status,
    ...defined({ why: act.why, severity: finding.metric === undefined ? act.severity : undefined }),
  });
}

function triage(found: Map<string, Finding>, act: ActOf<'triage'>, state: WalkState): void {
  const finding = found.get(act.finding);
  if (!finding) return;
  const moved =
    act.set.touchpoint === undefined ? undefined : state.touchpoints.get(resolve(state, act.set.touchpoint));
  const { touchpoint: _touchpoint, severity, ...set } = act.set;
  found.set(finding.id, {
    ...finding,
    ...defined(set),
    ...(severity !== undefined && finding.metric === undefined ? { severity } : {}),
    ...(moved ? { touchpoint: moved.id, stage: stageOf(moved) } : {}),
  });
}
