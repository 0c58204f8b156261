import type { Audit } from '../../journey/audit.ts';
import type { Finding, findingSchema } from '../../journey/finding.ts';
import { type Problem, Refusal } from '../../journey/refusal.ts';
import { fingerprint } from '../../signals/fingerprint.ts';
import type { z } from '../../zod.ts';
import type { ImportedActOf } from '../imported-act.ts';
import { pageAddress, samePageKey } from './page-address.ts';

/** Something another tool saw on a page. Either a severity, or a measured value of the page as a whole. */
export type PageEvidence = {
  readonly url: string;
  readonly kind: string;
  readonly title: string;
  readonly count?: number;
  readonly recommendation?: string | undefined;
  readonly selector?: string | undefined;
  /** Tells findings of one kind on one page apart where no selector does. */
  readonly apart?: string;
} & (
  | { readonly severity: NonNullable<Finding['severity']> }
  | { readonly metric: NonNullable<Finding['metric']>; readonly value: number }
);

/** `elsewhere` are pages that no touchpoint of the audit has; nothing was made of what was seen there. */
export type EvidenceImport = {
  readonly acts: ImportedActOf<'finding'>[];
  readonly elsewhere: readonly { readonly url: string; readonly findings: number }[];
};

type Place = { readonly id: string; readonly stage: string };

/** Findings nobody reviewed yet, on the touchpoints that have the evidence's pages. Throws `Refusal` when none has. */
export function placeEvidence(audit: Audit, evidence: readonly PageEvidence[]): EvidenceImport {
  const places = new Map<string, Place>();
  for (const { touchpoints } of audit.stages)
    for (const { url, id, stage } of touchpoints)
      if (url !== undefined && !places.has(samePageKey(url))) places.set(samePageKey(url), { id, stage });
  const elsewhere = new Map<string, number>();
  const acts: ImportedActOf<'finding'>[] = [];
  for (const item of evidence) {
    const place = places.get(samePageKey(item.url));
    const url = pageAddress(item.url) ?? '';
    if (place) acts.push(findingAct(item, place, url));
    else elsewhere.set(url, (elsewhere.get(url) ?? 0) + 1);
  }
  const left = [...elsewhere].map(([url, findings]) => ({ url, findings }));
  if (acts.length === 0 && left.length > 0) refuse(left);
  return { acts, elsewhere: left };
}

function findingAct(
  item: PageEvidence,
  { id: touchpoint, stage }: Place,
  url: string,
): ImportedActOf<'finding'> {
  const measured = 'metric' in item;
  const selectors = item.selector === undefined ? [] : [item.selector.slice(0, 1000)];
  const kind = [item.kind, measured ? item.metric : item.apart].filter(Boolean).join(' ');
  const finding: z.input<typeof findingSchema> = {
    id: fingerprint({ touchpoint, kind, selectors }),
    kind: item.kind,
    title: item.title,
    touchpoint,
    stage,
    status: 'unreviewed',
    count: item.count ?? 1,
    source: 'analytics',
    url,
    ...(measured ? { metric: item.metric, value: item.value } : { severity: item.severity }),
    ...(selectors.length === 0 ? {} : { target: { selectors, tag: 'unknown' } }),
    ...(item.recommendation ? { recommendation: item.recommendation } : {}),
  };
  return { type: 'finding', touchpoint, finding };
}

function refuse(left: readonly { url: string }[]): never {
  const problems: Problem[] = left.map(({ url }) => ({
    place: url.slice(0, 120),
    mend: 'walk this page, or give a touchpoint its address',
  }));
  throw new Refusal(
    'no-touchpoint-there',
    `No touchpoint of this audit has the address ${left[0]?.url.slice(0, 120)}${left.length > 1 ? ` or the ${left.length - 1} others` : ''}, so there is no place for what was found.`,
    problems,
  );
}
