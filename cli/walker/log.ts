import { type Act, actSchema } from '../../core/journey/acts.ts';
import type { JourneyEvent } from '../../core/journey/event.ts';
import { type Fact, factSchema } from '../../core/journey/facts.ts';
import { z } from '../../core/zod.ts';

/** The log of a walk that a machine makes: facts from the page as they come, acts with ids of its own. */
export type Log = {
  readonly walk: string;
  readonly events: JourneyEvent[];
  /** Adds an act; `at` and `id` are given here. Throws when it is not one of the known acts. */
  act(draft: { type: Act['type'] } & Record<string, unknown>): Act;
  /** Takes facts in as they come out of the page: untrusted JSON. Returns those that were sound, of the documents asked for. */
  takeFacts(json: string, onlyFrom?: ReadonlySet<string>): Fact[];
  /** Resolves with the first fact that `wanted` says yes to, or undefined after `withinMs`. */
  next(wanted: (fact: Fact) => boolean, withinMs: number): Promise<Fact | undefined>;
};

const factsSchema = z.array(z.unknown()).max(5_000);

export function createLog(walk: string): Log {
  const events: JourneyEvent[] = [];
  const waiting = new Set<(fact: Fact) => void>();
  let counter = 0;
  return {
    walk,
    events,
    act(draft) {
      counter++;
      const act = actSchema.parse({ ...draft, id: `${walk}/a/m/${counter}`, at: Date.now() });
      events.push(act);
      return act;
    },
    takeFacts(json, onlyFrom) {
      const parsed = factsSchema.safeParse(safeParse(json));
      const facts = parsed.success
        ? parsed.data.flatMap((item) => factSchema.safeParse(item).data ?? [])
        : [];
      const taken = onlyFrom ? facts.filter((fact) => onlyFrom.has(fact.doc)) : facts;
      for (const fact of taken) {
        events.push(fact);
        for (const look of waiting) look(fact);
      }
      return taken;
    },
    next(wanted, withinMs) {
      return new Promise((resolve) => {
        const look = (fact: Fact) => {
          if (wanted(fact)) finish(fact);
        };
        const finish = (fact: Fact | undefined) => {
          clearTimeout(timer);
          waiting.delete(look);
          resolve(fact);
        };
        const timer = setTimeout(finish, withinMs, undefined);
        waiting.add(look);
      });
    },
  };
}

function safeParse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
