import type { Fact } from '../../core/journey/facts.ts';
import type { Target } from '../../core/journey/target.ts';
import type { Sink } from './recorder.ts';

export type EarlySink = Sink & {
  /** Hands over what was kept, and from now on what comes. Without `words` nothing of it quotes the page. */
  open(to: Sink, words: boolean): void;
};

/** Keeps what is noticed until it is known whether a walk runs, which walk it is and what is masked in it. */
export function earlySink(): EarlySink {
  const kept: [Fact, boolean][] = [];
  let to: Sink | undefined;
  return {
    write: (...it) => (to ? to.write(...it) : void kept.push(it)),
    flush: () => to?.flush(),
    settled: () => Promise.resolve(to?.settled?.()),
    open: (sink, words) => {
      to = sink;
      for (const [fact, urgent] of kept) to.write(words ? fact : wordless(fact), urgent);
    },
  };
}

/** Ids given before the walk was known begin with nothing. */
export function idsIn(walk: string, fact: Fact): Fact {
  const full = (id: string) => (id.startsWith('/') ? walk + id : id);
  return { ...fact, id: full(fact.id), ...(fact.type === 'effect' ? { of: full(fact.of) } : {}) };
}

function wordless(fact: Fact): Fact {
  const parts = Object.entries(fact).map(([name, it]) => [
    name,
    it.selectors ? positionOf(it) : /^(anchor|form)$/.test(name) ? '' : it,
  ]);
  // The same fields, each of the same type.
  return Object.fromEntries(parts) as Fact;
}

function positionOf({ name: _, selectors, ...rest }: Target): Target {
  return { ...rest, selectors: selectors.filter((it) => String(it).startsWith('xpath/')) };
}
