import { scoreWithout } from '../scoring/counterfactual.ts';
import { type BestFix, bestFixes } from './best-fixes.ts';
import { isolated } from './direction.ts';
import { type JourneyView, journeyView } from './journey-view.ts';
import { type Messages, messagesFor } from './messages/messages-for.ts';
import { formatDuration, formatPoints, formatScore } from './numbers.ts';
import { onceForEach } from './once-for-each.ts';
import type { ReportData } from './report-data.ts';
import { scoringInput } from './scoring-input.ts';

/** What was tried and what happened, without what would help. */
export interface Told {
  tried: string;
  happened: string;
}

/** The first sentences of every report: what was tried, what happened, and what would bring the most. */
export interface Summary extends Told {
  /** Introduces the fixes, e.g. “Three fixes take the score from 61 to 78:”. */
  fixesIntro: string;
  fixes: readonly { text: string; brings: string; fix: BestFix }[];
}

const most = 3;
/** What shows as 0.0 points is no fix to promise anything of. */
const leastPoints = 0.05;

/** For lists of many journeys: to work out what would help takes longer than all else on a card. */
export function toldOf(data: ReportData, locale?: string): Told {
  const view = journeyView(data, messagesFor(locale));
  return { tried: triedWords(view), happened: happenedWords(view) };
}

export function summaryOf(data: ReportData, locale?: string): Summary {
  return summarise(journeyView(data, messagesFor(locale)));
}

export const summarise = onceForEach((view: JourneyView): Summary => {
  const { words, score } = view;
  const input = scoringInput(view);
  const fixes = bestFixes(view)
    .filter(({ regained }) => regained >= leastPoints)
    .toSorted((a, b) => b.regained - a.regained)
    .slice(0, most);
  const after = scoreWithout(input, new Set(fixes.flatMap((fix) => fix.causes)));
  return {
    tried: triedWords(view),
    happened: happenedWords(view),
    fixesIntro: introOf(fixes.length, score.score, after, words),
    fixes: fixes.map((fix) => ({
      // With its goal it brings more than the finding alone would.
      text: fix.causes.length > 1 ? words.summary.withGoal(isolated(fix.text)) : fix.text,
      brings: formatPoints(fix.regained, words),
      fix,
    })),
  };
});

function triedWords({ audit, words }: JourneyView): string {
  const who = words.summary.who(isolated(audit.persona.name), isolated(audit.persona.tagline));
  const goals = audit.goals.filter((goal) => goal.team === undefined).map((goal) => goal.text);
  if (goals.length === 0) return words.summary.wentFor(who, isolated(audit.audit.journey.name));
  return sentence(words.summary.wanted(who, goals.slice(0, most).map(isolated).join('; ')));
}

function happenedWords(view: JourneyView): string {
  const { audit, words, stages } = view;
  const walked = stages.flatMap((stage) => stage.touchpoints).filter((it) => it.walked);
  if (walked.length === 0) return words.summary.nothing;
  const { startedAt, endedAt, pausedMs } = audit.audit;
  const time =
    endedAt === undefined ? '' : formatDuration(Math.max(0, endedAt - startedAt - pausedMs), words);
  const entered = stages.filter((stage) => stage.touchpoints.some((it) => it.walked)).length;
  const blocked = walked.filter((it) => it.outcome === 'blocked').map((it) => it.name);
  const detours = walked.filter((it) => it.outcome === 'workaround').map((it) => it.name);
  const judged = walked.some((it) => it.outcome !== undefined);
  return [
    words.summary.distance(entered, walked.length, time),
    blocked.length > 0 && words.summary.blocked(places(blocked, words)),
    detours.length > 0 && words.summary.workaround(places(detours, words)),
    judged && blocked.length + detours.length === 0 && words.summary.allReached,
    ...extremes(view),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The first few by name, the others by number. */
function places(names: readonly string[], words: Messages): string {
  const unique = [...new Set(names)].map(isolated);
  if (unique.length <= most) return words.list(unique);
  return words.list([...unique.slice(0, most - 1), words.summary.morePlaces(unique.length - most + 1)]);
}

/** The worst and the best moment, where they are one. */
function extremes({ stages, words }: JourneyView): string[] {
  const moments = stages
    .flatMap((stage) => stage.touchpoints)
    .flatMap((it) => it.emotions.map(({ value, stimulus }) => ({ place: it.name, value, stimulus })));
  const worst = moments.toSorted((a, b) => a.value - b.value)[0];
  const best = moments.toSorted((a, b) => b.value - a.value)[0];
  return [
    worst && worst.value < 0 ? words.summary.worst(isolated(worst.place), isolated(worst.stimulus)) : '',
    best && best.value > 0 ? words.summary.best(isolated(best.place), isolated(best.stimulus)) : '',
  ];
}

function introOf(count: number, before: number | null, after: number | null, words: Messages): string {
  if (before === null) return words.summary.noScore;
  if (count === 0 || after === null) return words.summary.noFixes;
  return words.summary.fixes(count, formatScore(before), formatScore(after));
}

/** Closed with a full stop, where the words of others did not close it. */
function sentence(text: string): string {
  return /[.!?…]["”»\u2069]*$/.test(text) ? text : `${text}.`;
}
