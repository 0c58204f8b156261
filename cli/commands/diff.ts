import { Command } from 'commander';
import { differenceOf } from '../../core/exchange/colleagues.ts';
import type { Audit } from '../../core/journey/audit.ts';
import type { Cause, CauseKind } from '../../core/scoring/causes.ts';
import { type Comparison, compare } from '../../core/scoring/compare.ts';
import { errColours, outColours } from '../colours.ts';
import { type ExitCode, exitCodes } from '../exit.ts';
import { ownRubricWords, rubricIn, rubricOption } from '../own-rubric.ts';
import { readScorable } from '../read-input.ts';
import { plain, print, printJson, say } from '../say.ts';
import { type Titles, titlesOf } from '../titles.ts';

type Options = { json?: boolean; failOnWorse?: boolean; rubric?: string };

export function diffCommand(done: (code: ExitCode) => void): Command {
  return new Command('diff')
    .description('say how the score moved between two audits of a journey, and why, point by point')
    .argument('<old>', 'the earlier bundle, audit JSON or scoring input')
    .argument('<new>', 'the later one')
    .option('--json', 'print the comparison as JSON')
    .option('--fail-on-worse', 'exit 1 when something is new or worse')
    .addOption(rubricOption())
    .addHelpText(
      'after',
      '\nExamples:\n  waymark diff may.waymark.zip june.waymark.zip\n  waymark diff main.zip branch.zip --fail-on-worse',
    )
    .action(async (old: string, later: string, options: Options) => {
      const [earlier, latest] = [await readScorable(old), await readScorable(later)];
      const [before, after] = [earlier.input, latest.input];
      const rubric = await rubricIn(options.rubric);
      const comparison = compare(before, after, rubric);
      const ownRubric = ownRubricWords(rubric, options.rubric);
      if (ownRubric) say(errColours.yellow(plain(ownRubric)));
      const isSame = comparison.causes.length === 0;
      for (const note of notesOn(earlier.audit, latest.audit, isSame))
        say(errColours.yellow(`Note: ${plain(note)}`));
      if (options.json) printJson(comparison);
      else print(told(comparison, titlesOf(before, after)));
      const worse = comparison.causes.filter(isWorse).length;
      const isBad = options.failOnWorse === true && worse > 0;
      if (isBad)
        say(errColours.red(`Not met: ${worse} ${worse === 1 ? 'loss is' : 'losses are'} new or worse.`));
      done(isBad ? exitCodes.regression : exitCodes.fine);
    });
}

/** What to know before believing the comparison. */
function notesOn(before: Audit | undefined, after: Audit | undefined, isSame: boolean): string[] {
  if (!before || !after) return [];
  if (isSame && before.audit.id === after.audit.id) return ['both files are of the same walk.'];
  const differs = differenceOf(before, after);
  if (differs === 'persona')
    return [
      `the earlier was walked as ${before.persona.name}, the later as ${after.persona.name}: what moved may be the persona and not the site.`,
    ];
  if (differs === 'journey')
    return [
      `the earlier is the journey ${before.audit.journey.name}, the later ${after.audit.journey.name}.`,
    ];
  return differs === 'stages' ? ['the two have different stages.'] : [];
}

/** A share that only moved because other losses went is nobody's doing. */
const isWorse = ({ kind, shareOnly }: Cause): boolean => (kind === 'new' || kind === 'worse') && !shareOnly;

function told(
  { before, after, change, causes, totals, carriedOver, model }: Comparison,
  titles: Titles,
): string {
  if (before === null || after === null || change === null)
    return `Nothing to compare: the ${before === null ? 'earlier' : 'later'} audit has no score, nothing in it has been assessed.`;
  const head = `${before.toFixed(1)} → ${after.toFixed(1)} of 100`;
  const lines = [`${outColours.bold(head)}  ${points(change)}  (model ${model.toUpperCase()})`];
  if (causes.length === 0) lines.push('No cause: nothing that counts has changed.');
  for (const kind of kinds) {
    const own = causes.filter((cause) => cause.kind === kind);
    if (own.length === 0) continue;
    lines.push('', `${outColours.bold(labels[kind])}  ${points(totals[kind])}`);
    for (const cause of own)
      lines.push(
        `${points(cause.points)}  ${titles.of(cause.touchpoint)}: ${titles.loss(cause)}${cause.shareOnly ? ' (only its share moved)' : ''}`,
      );
  }
  if (carriedOver.length > 0)
    lines.push(
      '',
      `${carriedOver.length} of the later losses were taken over from an earlier walk and not tested again.`,
    );
  return lines.join('\n');
}

const kinds: readonly CauseKind[] = ['new', 'worse', 'fixed', 'better', 'not-retested'];
const labels: Readonly<Record<CauseKind, string>> = {
  new: 'New',
  worse: 'Worse',
  fixed: 'Fixed',
  better: 'Better',
  'not-retested': 'Not tested again',
};

function points(value: number): string {
  const size = Math.abs(value).toFixed(1);
  if (size === '0.0') return `±${size}`.padStart(6);
  const text = `${value < 0 ? '−' : '+'}${size}`.padStart(6);
  return value < 0 ? outColours.red(text) : outColours.green(text);
}
