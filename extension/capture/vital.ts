import type { FactOf } from '../../core/journey/facts.ts';

export type Reading = { metric: FactOf<'vital'>['metric']; value: number; cause?: string; node?: Node };
/** One vital being measured. `reset` begins a new view: a move within an app, or a page back from the cache. */
export type Vital = { read(): Reading | undefined; reset(): void };
