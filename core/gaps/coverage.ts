import type { Audit } from '../journey/audit.ts';
import type { Stage } from '../journey/stage-model.ts';
import type { Touchpoint } from '../journey/touchpoint.ts';
import { libraryKey } from '../stages/library.ts';
import { type ModelledStage, modelledStages } from './places.ts';

type LibraryEntry = Stage['library'][number];

export interface LibraryCoverage {
  met: { entry: LibraryEntry; touchpoints: string[] }[];
  missing: LibraryEntry[];
  /** Entries met ÷ entries, 0–1; null where the stage has no library. */
  share: number | null;
}

export interface StageCoverage extends LibraryCoverage {
  stage: string;
  name: string;
  /** Walked touchpoints, and those of them that were judged: outcome or emotion. */
  walked: number;
  judged: number;
  checkpoints: { total: number; answered: number; met: number };
}

/** Which entries of the stage's touchpoint library were walked. Entries answer by key, so copied models count too. */
export function libraryCoverage({ model, walked }: Pick<ModelledStage, 'model' | 'walked'>): LibraryCoverage {
  const met: LibraryCoverage['met'] = [];
  const missing: LibraryEntry[] = [];
  for (const entry of model.library) {
    const touchpoints = walked.filter((it) => answersEntry(it, entry)).map((it) => it.id);
    if (touchpoints.length > 0) met.push({ entry, touchpoints });
    else missing.push(entry);
  }
  return { met, missing, share: model.library.length === 0 ? null : met.length / model.library.length };
}

/** Coverage stage by stage, in the order of the model. */
export function coverageOf(audit: Pick<Audit, 'stages' | 'framework' | 'checkpoints'>): StageCoverage[] {
  return modelledStages(audit).map((it) => {
    const states = audit.checkpoints.filter(
      (state) => state.stage === it.model.id && it.model.checkpoints.some(({ id }) => id === state.id),
    );
    return {
      stage: it.model.id,
      name: it.model.name,
      walked: it.walked.length,
      judged: it.walked.filter(isJudged).length,
      ...libraryCoverage(it),
      checkpoints: {
        total: it.model.checkpoints.length,
        answered: states.length,
        met: states.filter((state) => state.met).length,
      },
    };
  });
}

/** Library entries met ÷ entries over all stages, 0–1; null where no stage has a library. */
export function journeyCoverage(stages: readonly StageCoverage[]): number | null {
  const met = stages.reduce((sum, it) => sum + it.met.length, 0);
  const all = stages.reduce((sum, it) => sum + it.met.length + it.missing.length, 0);
  return all === 0 ? null : met / all;
}

function answersEntry(touchpoint: Touchpoint, entry: LibraryEntry): boolean {
  return touchpoint.libraryId !== undefined && libraryKey(touchpoint.libraryId) === libraryKey(entry.id);
}

const isJudged = (it: Touchpoint): boolean => it.outcome !== undefined || it.emotions.length > 0;
