import type { Fact } from '../../core/journey/facts.ts';
import type { Sink } from './recorder.ts';

export type EarlySink = Sink & {
  /** Hands over what was kept, and from now on what comes. Without `words` nothing of it quotes the page. */
  open(to: Sink, words: boolean): void;
};

/** Keeps what is noticed until it is known whether a walk runs, which walk it is and what is masked in it. */
export function earlySink(): EarlySink {
  const kept: [Fact, boolean][] = [];
  let to: Sink | undefined;
  let whole = true;
  const write = (fact: Fact, urgent: boolean) => {
    if (!to) kept.push([fact, urgent]);
    // What got its id early was described early.
    else to.write(whole || !fact.id.startsWith('/') ? fact : wordless(fact), urgent);
  };
  return {
    write,
    flush: () => to?.flush(),
    open: (sink, words) => {
      to = sink;
      whole = words;
      for (const it of kept) write(...it);
    },
  };
}

/** Ids given before the walk was known begin with nothing. */
export function idsIn(walk: string, fact: Fact): Fact {
  const full = (id: string) => (id.startsWith('/') ? walk + id : id);
  return { ...fact, id: full(fact.id), ...(fact.type === 'effect' ? { of: full(fact.of) } : {}) };
}

function wordless(fact: Fact): Fact {
  // A frame may lie in an area, a page does not.
  const said = fact.frame > 0 ? /^(anchor|form|title)$/ : /^(anchor|form)$/;
  const parts = Object.entries(fact).map(([name, it]) => [
    name,
    it.selectors ? { tag: it.tag, selectors: [] } : said.test(name) ? '' : it,
  ]);
  // The same fields, each of the same type.
  return Object.fromEntries(parts) as Fact;
}
