import { entryOf } from './entry-of.ts';
import type { Evidence, ScoringInput, Stage, Touchpoint } from './input.ts';
import { lastingName } from './scored-audit.ts';

/** One journey as one auditor judged it, walking alone. */
export interface AuditorInput {
  auditor: string;
  input: ScoringInput;
}

/** What each auditor said of one thing, in the order of the auditors; null where one said nothing. */
export interface AlignedEvidence {
  name: string;
  said: (Evidence | null)[];
}

export interface AlignedTouchpoint {
  name: string;
  stage: string;
  said: (Touchpoint | null)[];
  evidence: AlignedEvidence[];
}

export interface AlignedStage {
  id: string;
  said: (Stage | null)[];
  touchpoints: AlignedTouchpoint[];
}

/**
 * Lays the audits of several auditors side by side: stages by id, touchpoints and evidence by fingerprint
 * (or id), each in the order of its first mention. A touchpoint stands in the stage that first named it.
 */
export function alignAuditors(audits: readonly AuditorInput[]): AlignedStage[] {
  const stages = new Map<string, AlignedStage>();
  const touchpoints = new Map<string, AlignedTouchpoint>();
  const evidence = new Map<string, AlignedEvidence>();
  const nobody = () => audits.map(() => null);
  audits.forEach(({ input }, auditor) => {
    for (const stage of input.stages) {
      const alignedStage = entryOf(stages, stage.id, () => ({
        id: stage.id,
        said: nobody(),
        touchpoints: [],
      }));
      alignedStage.said[auditor] = stage;
      for (const touchpoint of stage.touchpoints) {
        const name = lastingName(touchpoint);
        const aligned = entryOf(touchpoints, name, () => {
          const made = { name, stage: stage.id, said: nobody(), evidence: [] };
          alignedStage.touchpoints.push(made);
          return made;
        });
        aligned.said[auditor] = touchpoint;
        for (const item of touchpoint.evidence ?? []) {
          const itemName = lastingName(item);
          const alignedItem = entryOf(evidence, JSON.stringify([name, itemName]), () => {
            const made = { name: itemName, said: nobody() };
            aligned.evidence.push(made);
            return made;
          });
          alignedItem.said[auditor] = together(alignedItem.said[auditor], item);
        }
      }
    }
  });
  return [...stages.values()];
}

/** What was said by those who said something. */
export function given<T>(said: readonly (T | null | undefined)[]): T[] {
  return said.filter((value) => value !== null && value !== undefined);
}

/** The same finding noted twice by one auditor: the more severe note, with both counts. */
function together(noted: Evidence | null | undefined, item: Evidence): Evidence {
  if (!noted) return item;
  const worse = (item.severity ?? 0) > (noted.severity ?? 0) ? item : noted;
  return { ...worse, count: (noted.count ?? 1) + (item.count ?? 1) };
}
