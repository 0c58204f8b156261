import { realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command, Option } from 'commander';
import type { Redaction } from '../../core/exchange/redact-copy.ts';
import type { Audit } from '../../core/journey/audit.ts';
import { project } from '../../core/projection/project.ts';
import { inputOf } from '../../core/scoring/input-of.ts';
import { score } from '../../core/scoring/score.ts';
import { since } from '../baseline.ts';
import { type Budget, judge, numberOption, type Verdict } from '../budget.ts';
import { type WalkerScripts, walkerScripts } from '../build-extension.ts';
import { type CiFiles, type CiWalk, readyCiFiles, writeForCi } from '../ci-files.ts';
import { errColours } from '../colours.ts';
import { type ExitCode, exitCodes, Stop } from '../exit.ts';
import { leaveOutOption, without } from '../leave-out.ts';
import { readyFolder } from '../out-place.ts';
import type { Step } from '../progress.ts';
import { readAuditFile } from '../read-input.ts';
import { during, plain, printJson, say } from '../say.ts';
import { type FlowFile, readFlowFile } from '../walker/flow-file.ts';
import { type PicturesWhen, picturesWhen } from '../walker/pictures-when.ts';
import type { Rewalk } from '../walker/rewalk.ts';
import { type Shard, shardOf, shardOption } from '../walker/shard.ts';
import { sideBySide } from '../walker/side-by-side.ts';
import { stepWords } from '../walker/step-words.ts';
import { type RewalkSummary, summaryOf } from '../walker/summary.ts';
import { fileName, writeAuditFiles } from '../write-audit.ts';

type Options = Budget &
  CiFiles & {
    out: string;
    json?: boolean;
    timeout: number;
    jobs: number;
    shard?: Shard;
    baseline?: string;
    browserWs?: string;
    headed?: boolean;
    site?: string;
    leaveOut?: Redaction;
    pictures: PicturesWhen;
  };
type Walked = CiWalk & { summary: RewalkSummary; verdict: Verdict };

const examples = `
Examples:
  waymark rewalk checkout.json --out out --json
  waymark rewalk audit.waymark.zip --out out --min-score 70
  waymark rewalk audit.waymark.zip --out out --baseline audit.waymark.zip   fails only on what is new
  waymark rewalk journeys/*.json --out out --jobs 2 --shard 1/3             a third of them, two at once

Exit codes: 0 fine, 1 budget missed or something got worse, 2 gate failed, 3 the walk could not be finished,
64 a file or an option is wrong and nothing was walked.`;

export function rewalkCommand(done: (code: ExitCode) => void): Command {
  return new Command('rewalk')
    .description('walk recorded journeys again by machine and score what happened')
    .argument('<flow...>', 'DevTools recordings (JSON), bundles (.waymark.zip) or audit JSON')
    .requiredOption('-o, --out <dir>', 'folder for the new bundles and reports (has to be given)')
    .option(
      '--json',
      'print one JSON object: score, findings, bundle, and where the walk stopped if it did; of several flows {"walks": [...]}',
    )
    .option('--site <origin>', 'walk the same journey on another origin, e.g. a preview build')
    .option('--min-score <n>', 'exit 1 when the score is below n', numberOption('--min-score', 0, 100))
    .option(
      '--max-severity <n>',
      'exit 1 when an open finding is worse than n',
      numberOption('--max-severity', 0, 4),
    )
    .option(
      '--baseline <file>',
      'an earlier audit of the journey, or a folder of them: exit 1 only when something is new or worse',
    )
    .addOption(
      new Option(
        '--pictures <when>',
        'take pictures where the walk stopped, also of all pages it came to, or never; passwords, card numbers and the like are covered',
      )
        .choices(picturesWhen)
        .default('stopped'),
    )
    .option('--junit <file>', 'write JUnit XML')
    .option('--sarif <file>', 'write SARIF 2.1.0')
    .option('--summary [file]', 'add a Markdown summary to the file, or to the GitHub step summary')
    .addOption(leaveOutOption())
    .option('--timeout <ms>', 'how long to wait for a target', numberOption('--timeout', 1, 300_000), 5_000)
    .option(
      '--jobs <n>',
      'how many flows are walked at once; pages get slower when they share a machine',
      numberOption('--jobs', 1, 64),
      1,
    )
    .option('--shard <i/n>', 'walk only the i-th part of n of the flows', shardOption)
    .option('--browser-ws <url>', 'use a browser that runs elsewhere (ws://…)')
    .option('--headed', 'show the browser')
    .addHelpText('after', examples)
    .action(async (files: string[], options: Options) => done(await rewalkAll(files, options)));
}

async function rewalkAll(files: readonly string[], options: Options): Promise<ExitCode> {
  const chosen = options.shard ? shardOf(files, options.shard) : files;
  // Everything is read before anything is walked: a wrong file in the middle wastes nothing.
  const flows = await Promise.all(chosen.map((file) => readFlowFile(file, options.site)));
  const names = uniqueNames(chosen, flows);
  const baselines = await baselinesOf(names, options);
  // A place that cannot be written is known before the walk, not after it.
  await readyFolder(options.out);
  const places = await readyCiFiles(options);
  if (flows.length === 0) say('No flow falls to this shard.');
  const scripts = await walkerScripts();
  const walks = await sideBySide([...flows.entries()], options.jobs, ([index, flow]) =>
    rewalkOne(flow, names[index] ?? '', scripts, { ...options, before: baselines[index] }),
  );
  if (walks.length > 0) await writeForCi(walks, places);
  const [first] = walks;
  if (options.json)
    printJson(files.length === 1 && first ? first.summary : { walks: walks.map((it) => it.summary) });
  return Math.max(
    exitCodes.fine,
    ...walks.map(({ summary, verdict }) => (summary.stoppedAt ? exitCodes.couldNotWalk : verdict.exitCode)),
  ) as ExitCode; // The largest of exit codes is one.
}

/** Walks one flow, writes what came of it and says what it thinks of it. */
async function rewalkOne(
  { flow, subject }: FlowFile,
  name: string,
  scripts: WalkerScripts,
  options: Options & { before: Audit | undefined },
): Promise<Walked> {
  const walked = await during(
    `Walking “${plain(flow.title)}” again, ${flow.steps.length} step${flow.steps.length === 1 ? '' : 's'}`,
    (tell) => walkIt({ flow, subject }, scripts, options, tell),
  );
  const file = without({ audit: auditOf(walked), pictures: walked.pictures }, options.leaveOut);
  const { audit } = file;
  const { bundle } = await writeAuditFiles(options.out, file, name);
  const input = inputOf(audit);
  const result = score(input);
  const worse = options.before ? since(options.before, audit) : undefined;
  const summary = summaryOf(audit, result, bundle, { stoppedAt: walked.stoppedAt, since: worse });
  const verdict = judge(input, result, options, true, worse);
  if (!options.json) {
    const points = result.score === null ? 'No score' : `Score ${result.score.toFixed(1)}`;
    say(
      `${points}, ${summary.findings.length} finding${summary.findings.length === 1 ? '' : 's'}, written to ${bundle}`,
    );
  }
  for (const reason of verdict.reasons) say(errColours.red(`Not met: ${plain(reason)}.`));
  if (walked.stoppedAt) {
    const { step, type, why } = walked.stoppedAt;
    say(errColours.red(`The walk stopped at step ${step} (${type}): ${plain(why)}`));
  }
  return { audit, score: result, bundle, pictures: file.pictures, summary, verdict };
}

async function walkIt(
  { flow, subject }: FlowFile,
  scripts: WalkerScripts,
  options: Options,
  tell: Step,
): Promise<Rewalk> {
  const { openBrowser } = await import('../walker/browser.ts');
  const { rewalk } = await import('../walker/rewalk.ts');
  const browser = await openBrowser({
    headless: options.headed !== true,
    ...(options.browserWs ? { browserWs: options.browserWs } : {}),
  });
  try {
    return await rewalk(browser, flow, subject, {
      timeoutMs: options.timeout,
      pictures: options.leaveOut?.pictures ? 'never' : options.pictures,
      scripts,
      // Side by side the walks take turns on one line.
      onStep: (index, step) =>
        tell(
          index + 1,
          flow.steps.length,
          `${stepWords(step)}${options.jobs > 1 ? ` (${plain(flow.title)})` : ''}`,
        ),
    });
  } finally {
    if (options.browserWs) await browser.disconnect();
    else await browser.close();
  }
}

/**
 * The earlier audit of each flow, read before anything is walked. A baseline is a file, or a folder in which each journey's
 * bundle has the name it is written under.
 */
async function baselinesOf(names: readonly string[], { baseline, out }: Options): Promise<Audit[]> {
  if (!baseline) return [];
  const about = await stat(baseline).catch(() => undefined);
  if (!about) throw new Stop(`There is no baseline ${baseline}.`);
  const files = names.map((name) => (about.isDirectory() ? join(baseline, `${name}.waymark.zip`) : baseline));
  for (const file of files) await demandApart(file, names, out);
  return Promise.all(files.map(async (file) => (await readAuditFile(file)).audit));
}

/** Written over by the walk that is held against it, a baseline would agree with anything. */
async function demandApart(baseline: string, names: readonly string[], out: string): Promise<void> {
  const file = await realpath(baseline).catch(() => baseline);
  const folder = await realpath(out).catch(() => undefined);
  // A folder that is not there yet holds nothing to write over.
  if (folder === undefined) return;
  if (names.some((name) => file === join(folder, `${name}.waymark.zip`)))
    throw new Stop(`The baseline ${baseline} would be written over by the new walk. Choose another --out.`);
}

/** Two recordings of one name would overwrite each other: several flows are written under the names of their files. */
function uniqueNames(files: readonly string[], flows: readonly FlowFile[]): string[] {
  if (flows.length < 2) return flows.map(({ subject }) => fileName(subject));
  const taken = new Map<string, number>();
  return files.map((file) => {
    const name = basename(file).replace(/(\.waymark)?\.(zip|json)$/i, '');
    const nth = (taken.get(name) ?? 0) + 1;
    taken.set(name, nth);
    return nth === 1 ? name : `${name}-${nth}`;
  });
}

function auditOf(walked: Rewalk): Audit {
  const audit = project(walked.events);
  if (!audit) throw new Stop('The walk left no events.', exitCodes.couldNotWalk);
  return audit;
}
