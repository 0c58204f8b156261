import type { Audit } from '../../core/journey/audit.ts';
import { causeWords } from '../../core/report/cause-words.ts';
import { journeyView } from '../../core/report/journey-view.ts';
import { messagesFor } from '../../core/report/messages/messages-for.ts';
import { healthChanges } from '../../core/scoring/health-change.ts';
import { inputOf } from '../../core/scoring/input-of.ts';
import { score } from '../../core/scoring/score.ts';

/** That a journey's health crossed a threshold, or moved far, and what did it. Points are of the journey's score. */
export interface HealthAlert {
  from: number;
  to: number;
  /** The greatest cause in words; undefined when none can be named. */
  cause: { points: number; words: string } | undefined;
  gateBroken: boolean;
}

/** What to tell when `after` is the newest walk of the journey that `before` was the last walk of; undefined for nothing. */
export function healthAlert(before: Audit, after: Audit, language: string): HealthAlert | undefined {
  const report = healthChanges(inputOf(before), inputOf(after));
  const change = report.changes.find((it) => it.scope === 'journey');
  const gateBroken = report.gatesBroken.length > 0;
  if (!change && !gateBroken) return undefined;
  const scored = score(inputOf(after));
  const was = score(inputOf(before)).score ?? 0;
  const [cause] = change?.causes ?? [];
  const view = journeyView({ audit: after, score: scored }, messagesFor(language));
  return {
    from: change?.from ?? was,
    to: change?.to ?? scored.score ?? 0,
    cause: cause && { points: cause.points, words: causeWords(cause, view) },
    gateBroken,
  };
}
