import type { FactOf } from '../../journey/facts.ts';
import { defineDetector, type Hit, quiet } from '../detector.ts';
import { remember } from '../remember.ts';

/** Splunk's default; Amplitude waits twice as long: https://github.com/signalfx/splunk-otel-js-web/releases/tag/v2.5.0 */
export const errorWithinMs = 1000;
/** The first status that means failure: https://www.rfc-editor.org/rfc/rfc9110#name-client-error-4xx */
export const errorStatus = 400;
export const errorSeverity = 3;
/** Documents in which a click may still be answered: all frames of a page, and a few pages. */
export const errorDocuments = 64;

type Click = FactOf<'click'>;
type State = {
  /** The last click in each tab; and in each document the click that answers for what fails there. */
  readonly byTab: Map<number, Click>;
  readonly byDocument: Map<string, Click>;
};

/** A click after which a script failed or the site's own server refused: one hit for a click, however much fails. */
export const errorClick = defineDetector<State>({
  id: 'error-click',
  version: 1,
  reads: ['click', 'visit', 'failure'],
  needs: ['click'],
  initial: () => ({ byTab: new Map(), byDocument: new Map() }),
  step(state, event) {
    if (event.type === 'click' && event.kind !== 'context') {
      remember(state.byTab, event.tab, event, errorDocuments);
      remember(state.byDocument, event.doc, event, errorDocuments);
    }
    if (event.type === 'visit') answerForNewDocument(state, event);
    if (event.type !== 'failure' || !isError(event)) return quiet(state);
    const click = state.byDocument.get(event.doc);
    if (!click || event.at - click.at > errorWithinMs) return quiet(state);
    state.byDocument.delete(event.doc);
    return { state, hits: [hitOf(click, event)] };
  },
});

/** A page that a click just opened: the click answers for what fails in it, too. */
function answerForNewDocument(state: State, visit: FactOf<'visit'>): void {
  const click = state.byTab.get(visit.tab);
  if (visit.frame !== 0 || !click || visit.doc === click.doc) return;
  // A failure in the page that was left has already been counted for this click.
  if (state.byDocument.delete(click.doc)) remember(state.byDocument, visit.doc, click, errorDocuments);
}

function isError(failure: FactOf<'failure'>): boolean {
  if (failure.what === 'request') return failure.firstParty && (failure.status ?? 0) >= errorStatus;
  return failure.what === 'script' || failure.what === 'rejection';
}

function hitOf(click: Click, failure: FactOf<'failure'>): Hit {
  return {
    detector: 'error-click',
    version: 1,
    at: click.at,
    event: click.id,
    evidence: [click.id, failure.id],
    target: click.target,
    severity: errorSeverity,
    numbers: {
      afterMs: failure.at - click.at,
      limitMs: errorWithinMs,
      ...(failure.status === undefined ? {} : { status: failure.status }),
    },
  };
}
