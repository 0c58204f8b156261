import type { FactOf } from '../../journey/facts.ts';
import { defineDetector, type Hit, quiet } from '../detector.ts';
import { remember } from '../remember.ts';

/** The first status that means failure: https://www.rfc-editor.org/rfc/rfc9110#name-client-error-4xx */
export const brokenStatus = 400;
/** The page itself is missing: nobody gets any further. */
export const brokenPageSeverity = 4;
/** A part of it is missing. */
export const brokenPartSeverity = 1;
/** Missing parts that were told already. */
export const brokenParts = 500;

/** Addresses of missing parts, each with its document: the same file asked for twice is one hit. */
type State = Map<string, true>;

/** What a visitor sees or needs of a page. Fonts have a stand-in, icons and tracking calls are no part of it. */
const parts = /^(?:im(?:g|age)|picture|svg|script|style|stylesheet|css|link)$/i;
const scripts = /^script$/i;

/** A page that answers with an error, or in which an image, a script or a style is missing. */
export const brokenPage = defineDetector<State>({
  id: 'broken-page',
  version: 1,
  reads: ['visit', 'failure'],
  initial: () => new Map(),
  keep: (told) => told,
  step(told, event) {
    if (event.type === 'visit') {
      const status = event.frame === 0 ? (event.status ?? 0) : 0;
      return status < brokenStatus ? quiet(told) : { state: told, hits: [pageHit(event, status)] };
    }
    if (event.type !== 'failure' || event.what !== 'resource' || !isPart(event)) return quiet(told);
    const key = `${event.doc} ${event.url ?? event.message}`;
    if (told.has(key)) return quiet(told);
    return { state: remember(told, key, true, brokenParts), hits: [partHit(event)] };
  },
});

/** Scripts of others are what blockers in the auditor's own browser refuse; a visitor would not miss them. */
const isPart = ({ resource, firstParty }: FactOf<'failure'>): boolean =>
  resource === undefined || (parts.test(resource) && (firstParty || !scripts.test(resource)));

function pageHit(visit: FactOf<'visit'>, status: number): Hit {
  return {
    detector: 'broken-page',
    version: 1,
    at: visit.at,
    event: visit.id,
    evidence: [visit.id],
    url: visit.url,
    severity: brokenPageSeverity,
    numbers: { status, limitStatus: brokenStatus },
  };
}

function partHit(failure: FactOf<'failure'>): Hit {
  return {
    detector: 'broken-page',
    version: 1,
    at: failure.at,
    event: failure.id,
    evidence: [failure.id],
    ...(failure.url === undefined ? {} : { url: failure.url }),
    severity: brokenPartSeverity,
    numbers: failure.status === undefined ? {} : { status: failure.status },
  };
}
