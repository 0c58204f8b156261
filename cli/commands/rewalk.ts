import { basename } from 'node:path';
import { Command } from 'commander';
import colors from 'picocolors';
import { readJson } from '../../core/exchange/json-gate.ts';
import { flowFrom, type RecorderFlow } from '../../core/exchange/recorder.ts';
import { flowOf } from '../../core/exchange/recorder-out.ts';
import type { Audit } from '../../core/journey/audit.ts';
import { project } from '../../core/projection/project.ts';
import { inputOf } from '../../core/scoring/input-of.ts';
import { score } from '../../core/scoring/score.ts';
import { type Budget, judge, numberOption } from '../budget.ts';
import { walkerScripts } from '../build-extension.ts';
import { writeForCi } from '../ci-files.ts';
import { type ExitCode, exitCodes, Stop } from '../exit.ts';
import { inFile, isZip, readAuditFile, readBytes } from '../read-input.ts';
import { during, plain, printJson, say } from '../say.ts';
import type { Rewalk } from '../walker/rewalk.ts';
import { anonymousSubject, type RewalkSubject } from '../walker/subject.ts';
import { summaryOf } from '../walker/summary.ts';
import { writeAuditFiles } from '../write-audit.ts';

type Options = Budget & {
  out: string;
  json?: boolean;
  timeout: number;
  junit?: string;
  sarif?: string;
  summary?: string | true;
  browserWs?: string;
  headed?: boolean;
  site?: string;
};

export function rewalkCommand(done: (code: ExitCode) => void): Command {
  return new Command('rewalk')
    .description('walk a recorded journey again by machine and score what happened')
    .argument('<flow>', 'a DevTools recording (JSON) or a .waymark.zip bundle')
    .requiredOption('-o, --out <dir>', 'folder for the new bundle and reports')
    .option('--json', 'print one JSON object: score, findings, bundle, and where the walk stopped if it did')
    .option('--site <origin>', 'walk the same journey on another origin, e.g. a preview build')
    .option('--min-score <n>', 'exit 1 when the score is below n', numberOption('--min-score', 0, 100))
    .option(
      '--max-severity <n>',
      'exit 1 when an open finding is worse than n',
      numberOption('--max-severity', 0, 4),
    )
    .option('--junit <file>', 'write JUnit XML')
    .option('--sarif <file>', 'write SARIF 2.1.0')
    .option('--summary [file]', 'add a Markdown summary to the file, or to the GitHub step summary')
    .option('--timeout <ms>', 'how long to wait for a target', numberOption('--timeout', 1, 300_000), 5_000)
    .option('--browser-ws <url>', 'use a browser that runs elsewhere (ws://…)')
    .option('--headed', 'show the browser')
    .addHelpText(
      'after',
      '\nExamples:\n  waymark rewalk checkout.json --out out --json\n  waymark rewalk audit.waymark.zip --out out --min-score 70\n\nExit codes: 0 fine, 1 budget missed, 2 gate failed, 3 the walk could not be finished.',
    )
    .action(async (file: string, options: Options) => {
      const { flow, subject } = await readFlowFile(file);
      const target = options.site ? elsewhere(flow, subject, options.site) : { flow, subject };
      const walked = await during(`Walking “${plain(flow.title)}” again, ${flow.steps.length} steps`, () =>
        walkIt(target.flow, target.subject, options),
      );
      const audit = auditOf(walked);
      const written = await writeAuditFiles(options.out, { audit, pictures: new Map() });
      const input = inputOf(audit);
      const result = score(input);
      const summary = summaryOf(audit, result, written.bundle, walked.stoppedAt);
      await writeForCi(audit, result, written.bundle, options);
      if (options.json) printJson(summary);
      else
        say(
          `${result.score === null ? 'No score' : `Score ${result.score.toFixed(1)}`}, ${summary.findings.length} findings, written to ${written.bundle}`,
        );
      const verdict = judge(input, result, options, true);
      for (const reason of verdict.reasons) say(colors.red(`Not met: ${reason}.`));
      if (walked.stoppedAt)
        say(
          colors.red(
            `The walk stopped at step ${walked.stoppedAt.step} (${walked.stoppedAt.type}): ${plain(walked.stoppedAt.why)}`,
          ),
        );
      done(walked.stoppedAt ? exitCodes.couldNotWalk : verdict.exitCode);
    });
}

async function walkIt(flow: RecorderFlow, subject: RewalkSubject, options: Options): Promise<Rewalk> {
  const { openBrowser } = await import('../walker/browser.ts');
  const { rewalk } = await import('../walker/rewalk.ts');
  const browser = await openBrowser({
    headless: options.headed !== true,
    ...(options.browserWs ? { browserWs: options.browserWs } : {}),
  });
  try {
    return await rewalk(browser, flow, subject, {
      timeoutMs: options.timeout,
      scripts: await walkerScripts(),
    });
  } finally {
    if (options.browserWs) await browser.disconnect();
    else await browser.close();
  }
}

async function readFlowFile(file: string): Promise<{ flow: RecorderFlow; subject: RewalkSubject }> {
  const bytes = await readBytes(file);
  if (isZip(bytes)) return fromAudit((await readAuditFile(file)).audit);
  const data = await inFile(file, async () => readJson(new TextDecoder().decode(bytes), basename(file)));
  if (typeof data === 'object' && data !== null && 'format' in data)
    return fromAudit((await readAuditFile(file)).audit);
  const flow = await inFile(file, async () => flowFrom(data));
  if (flow.steps.length === 0) throw new Stop(`${basename(file)} has no steps to walk.`);
  return { flow, subject: anonymousSubject(flow) };
}

function fromAudit(audit: Audit): { flow: RecorderFlow; subject: RewalkSubject } {
  const flow = flowOf(audit);
  const { title, journey, site } = audit.audit;
  return {
    flow,
    subject: { title, journey, site, persona: audit.persona, framework: audit.framework, goals: audit.goals },
  };
}

function elsewhere(
  flow: RecorderFlow,
  subject: RewalkSubject,
  site: string,
): { flow: RecorderFlow; subject: RewalkSubject } {
  if (!URL.canParse(site))
    throw new Stop(`--site takes an address such as https://preview.example, not “${site}”.`);
  const { origin } = new URL(site);
  const move = (url: string) =>
    subject.site !== '' && url.startsWith(subject.site) ? origin + url.slice(subject.site.length) : url;
  return {
    subject: { ...subject, site: origin },
    flow: {
      ...flow,
      steps: flow.steps.map((step) => (step.type === 'navigate' ? { ...step, url: move(step.url) } : step)),
    },
  };
}

function auditOf(walked: Rewalk): Audit {
  const audit = project(walked.events);
  if (!audit) throw new Stop('The walk left no events.', exitCodes.couldNotWalk);
  return audit;
}
