import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { writeBundle } from '../../core/exchange/bundle.ts';
import type { DateOrder } from '../../core/exchange/date-in.ts';
import { textFormats } from '../../core/exchange/index.ts';
import { type FileKind, fileKinds } from '../../core/exchange/recognise.ts';
import type { Redaction } from '../../core/exchange/redact-copy.ts';
import { type Survey, surveyScales } from '../../core/journey/measure.ts';
import { inputOf } from '../../core/scoring/input-of.ts';
import { score } from '../../core/scoring/score.ts';
import { type ExitCode, exitCodes, Stop } from '../exit.ts';
import { leaveOutOption, without } from '../leave-out.ts';
import { checkOutFile, writeOut } from '../out-place.ts';
import { planOutline } from '../plan-outline.ts';
import { readForeign } from '../read-foreign.ts';
import type { AuditFile } from '../read-input.ts';
import { mapOf } from '../report-kinds.ts';
import { print, say } from '../say.ts';
import { sha256 } from '../sha256.ts';
import { tellNotCarried } from '../tell-not-carried.ts';
import { reportsOf } from '../write-audit.ts';

type Options = {
  to: string;
  out?: string;
  from?: FileKind;
  into?: string;
  leaveOut?: Redaction;
  scale?: Survey['scale'];
  dateOrder?: DateOrder;
  stage?: string;
  valueColumn?: string;
  pageColumn?: string;
  metric?: string;
};

const known = ['bundle', 'plan', 'map', ...textFormats.map((it) => it.id)];

export function convertCommand(done: (code: ExitCode) => void): Command {
  return new Command('convert')
    .description('write an audit in another format, or take a file of another tool in')
    .argument('<file>', 'a bundle, an audit JSON, or a file of another tool')
    .requiredOption('--to <format>', 'what to write, see below')
    .option('-o, --out <file>', 'where to write; the output stream when left out')
    .addOption(new Option('--from <kind>', 'what the file is, where it is not recognised').choices(fileKinds))
    .option('--into <audit>', 'the audit that an e-mail, a survey, metrics or evidence is added to')
    .addOption(leaveOutOption())
    .addOption(new Option('--scale <scale>', 'the scale of a survey').choices(surveyScales))
    .addOption(
      new Option('--date-order <order>', 'how 03/04/2026 is meant').choices(['day-first', 'month-first']),
    )
    .option('--stage <stage>', 'the stage an e-mail belongs to')
    .option('--value-column <name>', 'Google Analytics: the column with the value')
    .option('--page-column <name>', 'Google Analytics: the column with the page')
    .option('--metric <key>', 'Google Analytics: the metric it is')
    .addHelpText('after', help())
    .action(async (file: string, options: Options) => {
      const format = textFormats.find((it) => it.id === options.to);
      if (!known.includes(options.to))
        throw new Stop(`There is no format “${options.to}”. Known are ${known.join(', ')}.`);
      if (options.out !== undefined) await checkOutFile(options.out);
      if (options.to === 'plan') {
        await write(options.out, await planOutline(file, options.from));
        return done(exitCodes.fine);
      }
      const read = await readForeign(file, options);
      const { audit, pictures } = without(read, options.leaveOut);
      if (format) {
        const content = format.write(audit, score(inputOf(audit)), basename(options.into ?? file));
        await write(options.out, content);
        await tellNotCarried(audit, format.id, content);
      } else if (options.to === 'map') await write(options.out, mapOf({ audit }));
      else await write(options.out, await bundleOf({ audit, pictures }));
      done(exitCodes.fine);
    });
}

async function write(out: string | undefined, content: string | Uint8Array): Promise<void> {
  if (out !== undefined) {
    await writeOut(out, content);
    say(`Written to ${out}`);
  } else if (typeof content === 'string') print(content);
  else throw new Stop('A bundle is no text: say with --out where to write it.');
}

async function bundleOf(file: AuditFile): Promise<Uint8Array> {
  const { html, markdown } = reportsOf(file);
  return writeBundle({ ...file, reportHtml: html, reportMarkdown: markdown }, sha256);
}

function help(): string {
  const rows = [
    ['bundle', 'everything, with pictures and reports'],
    ['plan', 'the plan of an audit or a recording, as an outline to start a walk with'],
    ['map', 'the journey map as a drawing (SVG); waymark report makes a picture of it'],
    ...textFormats.map((it) => [it.id, it.about]),
  ];
  return `
Formats that go out (--to):
${rows.map(([id = '', about]) => `  ${id.padEnd(19)} ${about}`).join('\n')}

Files that come in:
  bundle, audit       .waymark.zip, audit JSON
  recording           DevTools Recorder JSON: becomes a walk, or a plan
  open-journey        OpenJourney Format 1.0: becomes a walk
  e-mail              .eml: a touchpoint off the site      (--into)
  survey              CSV with NPS, CSAT, CES or SUS       (--into)
  metrics, ga4        CSV of your own, of Google Analytics (--into)
  lighthouse, axe, har  evidence on the touchpoint with that address (--into)

Examples:
  waymark convert audit.waymark.zip --to jira --out issues.csv
  waymark convert audit.waymark.zip --to json --leave-out names,pictures
  waymark convert checkout.json --to bundle --out checkout.waymark.zip
  waymark convert checkout.json --to plan
  waymark convert answers.csv --into audit.waymark.zip --scale nps --to bundle --out audit.waymark.zip
  waymark convert welcome.eml --into audit.waymark.zip --stage onboarding --to bundle --out audit.waymark.zip
  waymark convert lighthouse.json --into audit.waymark.zip --to findings
  waymark convert report.csv --from ga4 --into audit.waymark.zip --page-column "Page path" --value-column Views --to json`;
}
