import { libraryCoverage } from '../coverage.ts';
import { modelledStages } from '../places.ts';
import type { GapRule } from '../rule.ts';

/** A touchpoint of the stage's library was not met (T3–T8). */
export const libraryGap: GapRule = {
  id: 'library-gap',
  version: 1,
  about: 'A touchpoint that this stage usually has was not walked.',
  class: 'opportunity',
  severity: 1,
  recommendation: 'Walk it if it exists. If it does not, decide whether this persona would miss it.',
  check(audit) {
    const stages = modelledStages(audit).filter((it) => it.walked.length > 0);
    if (stages.every((it) => it.model.library.length === 0)) return 'not-applicable';
    return stages.flatMap((it) =>
      libraryCoverage(it).missing.map((entry) => ({
        stage: it.model.id,
        subject: entry.id,
        title: `Not walked: ${entry.name}`,
        ...(entry.hint === '' ? {} : { recommendation: `${libraryGap.recommendation} ${entry.hint}` }),
      })),
    );
  },
};
