import { Command } from 'commander';
import { toGoldenShape } from '../../core/scoring/golden-shape.ts';
import { type Score, score } from '../../core/scoring/score.ts';
import { type Budget, judge, numberOption } from '../budget.ts';
import { errColours, outColours } from '../colours.ts';
import type { ExitCode } from '../exit.ts';
import { ownRubricWords, rubricIn, rubricOption } from '../own-rubric.ts';
import { readScorable } from '../read-input.ts';
import { plain, print, printJson, say } from '../say.ts';
import { type Titles, titlesOf } from '../titles.ts';

type Options = Budget & { json?: boolean; gate?: boolean; rubric?: string };

export function scoreCommand(done: (code: ExitCode) => void): Command {
  return new Command('score')
    .description(
      'compute the score of a bundle, an audit JSON or a scoring input, with the evidence behind every lost point',
    )
    .argument('<file>', 'a .waymark.zip bundle, an audit JSON, or a scoring input')
    .option('--json', 'print the score as JSON (4 decimals)')
    .option('--min-score <n>', 'exit 1 when the score is below n', numberOption('--min-score', 0, 100))
    .option(
      '--max-severity <n>',
      'exit 1 when an open finding is worse than n',
      numberOption('--max-severity', 0, 4),
    )
    .option('--gate', 'exit 2 when a gate failed')
    .addOption(rubricOption())
    .addHelpText(
      'after',
      '\nExamples:\n  waymark score audit.waymark.zip\n  waymark score audit.waymark.zip --min-score 70 --gate\n  waymark score audit.waymark.zip --rubric our-weights.json --json',
    )
    .action(async (file: string, options: Options) => {
      const { input, audit } = await readScorable(file);
      const rubric = await rubricIn(options.rubric);
      const result = score(input, rubric);
      const note = ownRubricWords(rubric, options.rubric);
      if (note) say(errColours.yellow(plain(note)));
      // The standard score says no model in JSON, as its published shape has it; any other says whose it is.
      if (options.json) printJson({ ...(note ? { model: result.model } : {}), ...toGoldenShape(result) });
      else print(told(result, titlesOf(input), audit?.audit.title));
      const verdict = judge(input, result, options, options.gate === true);
      for (const reason of verdict.reasons) say(errColours.red(`Not met: ${reason}.`));
      done(verdict.exitCode);
    });
}

function told(result: Score, titles: Titles, title: string | undefined): string {
  const lines: string[] = [];
  if (title) lines.push(outColours.bold(plain(title)));
  if (result.score === null) {
    lines.push('No score: no touchpoint has been assessed yet.');
  } else {
    const coverage = `coverage ${Math.round(result.coverage * 100)} %${result.provisional ? ', provisional' : ''}, model ${result.model.toUpperCase()}`;
    lines.push(
      `${outColours.bold(result.score.toFixed(1))} of 100, ${result.band?.label.toLowerCase() ?? ''} (${coverage})`,
    );
    if (result.remembered !== null) lines.push(`Remembered ${result.remembered.toFixed(1)} (peak and end)`);
    lines.push(
      result.gates.pass ? 'Gates passed' : outColours.red(`Gates failed: ${result.gates.failures.length}`),
    );
    lines.push('', 'Where the points went:');
    for (const line of result.ledger)
      lines.push(
        `${line.points.toFixed(1).padStart(6)}  ${titles.of(line.stage)} › ${titles.of(line.touchpoint)}: ${titles.loss(line)}`,
      );
    if (result.ledger.length === 0) lines.push('  nothing was lost');
  }
  return lines.join('\n');
}
