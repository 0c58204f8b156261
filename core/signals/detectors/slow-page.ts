import { jas1 } from '../../scoring/jas-1.ts';
import { defineDetector, quiet } from '../detector.ts';
import { remember } from '../remember.ts';

/** The Core Web Vitals; their limits are those of the score: https://web.dev/articles/vitals */
export const slowMetrics = ['LCP', 'INP', 'CLS'] as const;
/** Documents whose values are remembered; a page reports only while it is open or just left. */
export const slowDocuments = 500;

type State = Map<string, { readonly first: string; readonly value: number }>;

/**
 * A page whose loading, answering or standing still is worse than "good". A document reports a metric again and again, so
 * a hit comes at the first value over the limit and whenever the value grew. All hits of one document and metric have the
 * same evidence (the first report), which is how a reader knows that a later one replaces the earlier.
 */
export const slowPage = defineDetector<State>({
  id: 'slow-page',
  version: 1,
  reads: ['vital'],
  initial: () => new Map(),
  keep: (told) => told,
  step(told, event) {
    if (event.type !== 'vital') return quiet(told);
    const metric = slowMetrics.find((name) => name === event.metric);
    if (metric === undefined || event.value <= jas1.metrics[metric].good) return quiet(told);
    const key = `${event.doc} ${metric}`;
    const before = told.get(key);
    if (before && event.value <= before.value) return quiet(told);
    const first = before?.first ?? event.id;
    return {
      state: remember(told, key, { first, value: event.value }, slowDocuments),
      hits: [
        {
          detector: 'slow-page',
          version: 1,
          at: event.at,
          event: event.id,
          evidence: [first],
          ...(event.target === undefined ? {} : { target: event.target }),
          metric,
          value: event.value,
          numbers: {
            value: event.value,
            good: jas1.metrics[metric].good,
            ...(before ? { before: before.value } : {}),
          },
        },
      ],
    };
  },
});
