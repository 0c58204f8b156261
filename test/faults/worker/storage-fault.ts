/** How a storage call can go wrong. */
export const faultKinds = ['quota', 'abort', 'invalid-state', 'unknown', 'blocked', 'hang'] as const;
/** `lie`: says that a write is complete and forgets it. No browser may; the checks must notice. */
export type FaultKind = (typeof faultKinds)[number] | 'lie';

/** The first call from number `at` on that can go wrong this way does, and `lasting` all later ones, too. */
export type Plan = { readonly kind: FaultKind; readonly at: number; readonly lasting: boolean };

export const errorNames: Readonly<Record<Exclude<FaultKind, 'blocked' | 'hang' | 'lie'>, string>> = {
  quota: 'QuotaExceededError',
  abort: 'AbortError',
  'invalid-state': 'InvalidStateError',
  unknown: 'UnknownError',
};

export type FaultCounter = {
  /** Every call so far, by name: `open`, `put segments`, `commit readwrite`, `local.set`… */
  readonly calls: readonly string[];
  /** Calls that really went wrong. */
  readonly hits: number;
  /** Counts a call; says how it is to go wrong, if it is. */
  meet(call: string): FaultKind | undefined;
  /** From now on nothing goes wrong. */
  heal(): void;
};

export function countFaults(plan?: Plan): FaultCounter {
  const calls: string[] = [];
  let healed = false;
  const counter = {
    calls,
    hits: 0,
    heal: () => {
      healed = true;
    },
    meet: (call: string) => {
      const number = calls.push(call) - 1;
      if (!plan || healed || number < plan.at || (counter.hits > 0 && !plan.lasting)) return undefined;
      if (!canFail(call, plan.kind)) return undefined;
      counter.hits++;
      return plan.kind;
    },
  };
  return counter;
}

/** A full disk stops writes, a held-up upgrade stops opening, only a connection can be in a wrong state. */
export function canFail(call: string, kind: FaultKind): boolean {
  const isWrite = /^(put|add|commit (readwrite|versionchange)|local\.set|open)/.test(call);
  if (kind === 'quota') return isWrite;
  if (kind === 'lie') return call === 'commit readwrite';
  if (kind === 'blocked') return call === 'open';
  if (call.startsWith('local.')) return kind === 'unknown';
  if (kind === 'invalid-state') return call.startsWith('transaction');
  return !call.startsWith('transaction');
}
