import type { Audit } from '../journey/audit.ts';
import type { Goal, Source } from '../journey/persona.ts';

/** A stage in which success means different things to different people (O0). */
export interface ConflictingSuccess {
  stage: string;
  name: string;
  definitions: { who: string; goal: string; success: string; source: Source }[];
}

/**
 * Stages where at least two parties define success differently: the persona and the teams that gave a definition. The
 * words are compared, not what they mean: whether two definitions can live together is for people to say.
 */
export function conflictingSuccess(
  audit: Pick<Audit, 'goals' | 'framework' | 'persona'>,
): ConflictingSuccess[] {
  return audit.framework.stages.flatMap(({ id, name }) => {
    const defined = audit.goals.filter((it) => it.stage === id && it.success.trim() !== '');
    const byWho = Map.groupBy(defined, (it) => whoOf(it, audit.persona.name));
    const meanings = [...byWho].map(([, goals]) =>
      goals
        .map((it) => plain(it.success))
        .sort()
        .join('\n'),
    );
    if (byWho.size < 2 || new Set(meanings).size < 2) return [];
    const definitions = defined.map((it) => ({
      who: whoOf(it, audit.persona.name),
      goal: it.id,
      success: it.success.trim(),
      source: it.source,
    }));
    return [{ stage: id, name, definitions }];
  });
}

/** A team whose name was left out is a team still, and not the persona. */
const whoOf = ({ team }: Goal, persona: string): string =>
  team === undefined ? persona : team.trim() || '–';
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
