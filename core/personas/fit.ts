import type { Persona } from '../journey/persona.ts';

/** May this persona walk? `message` is a key of the message files, `why` its English wording. */
export type WalkPermission =
  | { readonly ok: true }
  | { readonly ok: false; readonly question: 'fit'; readonly message: string; readonly why: string };

/** A walk needs the answer to the last question; the other seven may be filled in later (P1). */
export function mayWalk(persona: Pick<Persona, 'fit' | 'name'>): WalkPermission {
  if (persona.fit !== 'unknown') return { ok: true };
  return {
    ok: false,
    question: 'fit',
    message: 'persona.walk.fitUnknown',
    why: `Can you serve ${persona.name} well? Answer this before you walk: yes, partly or no.`,
  };
}

export interface FitFlag {
  readonly level: 'warning' | 'notice';
  readonly message: string;
  readonly text: string;
}

/** What to warn of beside everything this persona's walk says (P2); undefined where the fit is good. */
export function fitFlag(persona: Pick<Persona, 'fit' | 'name'>): FitFlag | undefined {
  switch (persona.fit) {
    case 'yes':
      return undefined;
    case 'partly':
      return {
        level: 'notice',
        message: 'persona.fit.partly',
        text: `${persona.name} is served only in part: read the findings with that in mind.`,
      };
    case 'no':
      return {
        level: 'warning',
        message: 'persona.fit.no',
        text: `${persona.name} does not fit the offer. Winning customers like this leads to churn.`,
      };
    case 'unknown':
      return {
        level: 'warning',
        message: 'persona.fit.unknown',
        text: `Nobody has said yet whether ${persona.name} can be served well.`,
      };
  }
}
