import { formatScore } from '../../../core/report/numbers.ts';
import { dayOf, reportWords, words } from '../words/words.ts';
import type { Published } from './published.ts';

/** What tells the audits of one journey apart where they are listed by its name: who, when, how it went. */
export function factsOf({ audit, score }: Published): string {
  const health =
    score.score === null || !score.band
      ? words.journeys.unscored
      : `${words.journeys.score} ${formatScore(score.score)}, ${reportWords.bands[score.band.id]}`;
  const by = audit.audit.by === 'machine' ? [reportWords.report.byMachine] : [];
  return [audit.persona.name, dayOf(audit.audit.startedAt), health, ...by].join(' · ');
}
