import type { FactOf } from '../../core/journey/facts.ts';

/** `at`: when the page did it last, on its own clock. */
export type Reading = {
  metric: FactOf<'vital'>['metric'];
  value: number;
  at: number;
  cause?: string;
  node?: Node;
};
/** One vital being measured. `reset` begins a new view: a move within an app, or a page back from the cache. */
export type Vital = { read(): Reading | undefined; reset(): void };
