import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import { writeAudit } from '../../core/exchange/audit-json.ts';
import { junitOf } from '../../core/exchange/junit.ts';
import { mermaidOf } from '../../core/exchange/mermaid.ts';
import { flowOf } from '../../core/exchange/recorder-out.ts';
import { sarifOf } from '../../core/exchange/sarif.ts';
import { findingsCsv, ledgerCsv, touchpointsCsv } from '../../core/exchange/tables.ts';
import { githubIssues, gitlabCsv, jiraCsv, linearCsv } from '../../core/exchange/trackers.ts';
import type { Audit } from '../../core/journey/audit.ts';
import { inputOf } from '../../core/scoring/input-of.ts';
import { type Score, score } from '../../core/scoring/score.ts';
import { type ExitCode, exitCodes, Stop } from '../exit.ts';
import { readAuditFile } from '../read-input.ts';
import { print } from '../say.ts';

type Writer = (audit: Audit, score: Score, file: string) => string;

/** Formats made of text; reports and pictures have commands of their own. */
const formats: Readonly<Record<string, { about: string; write: Writer }>> = {
  json: { about: 'audit JSON, without pictures', write: (audit, cached) => writeAudit(audit, cached) },
  touchpoints: { about: 'CSV, a row a touchpoint', write: touchpointsCsv },
  findings: { about: 'CSV, a row a finding', write: findingsCsv },
  ledger: { about: 'CSV, a row a lost point', write: ledgerCsv },
  jira: { about: 'CSV for Jira’s import', write: jiraCsv },
  linear: { about: 'CSV for Linear’s import', write: linearCsv },
  gitlab: { about: 'CSV for GitLab’s import', write: gitlabCsv },
  github: { about: 'issues as JSON for the GitHub API', write: githubIssues },
  mermaid: { about: 'Mermaid journey diagram', write: mermaidOf },
  recorder: {
    about: 'DevTools recording, to walk it again',
    write: (audit) => `${JSON.stringify(flowOf(audit), null, 1)}\n`,
  },
  junit: { about: 'JUnit XML', write: (audit, scored) => junitOf([{ audit, score: scored }]) },
  sarif: { about: 'SARIF 2.1.0', write: (audit, _score, file) => sarifOf(audit, file, '0.1.0') },
};

export function convertCommand(done: (code: ExitCode) => void): Command {
  const list = Object.entries(formats)
    .map(([name, { about }]) => `  ${name.padEnd(12)} ${about}`)
    .join('\n');
  return new Command('convert')
    .description('write an audit in another format')
    .argument('<file>', 'a .waymark.zip bundle or an audit JSON')
    .requiredOption('--to <format>', `one of ${Object.keys(formats).join(', ')}`)
    .option('-o, --out <file>', 'where to write; the output stream when left out')
    .addHelpText(
      'after',
      `\nFormats:\n${list}\n\nExample:\n  waymark convert audit.waymark.zip --to jira --out issues.csv`,
    )
    .action(async (file: string, options: { to: string; out?: string }) => {
      const format = Object.hasOwn(formats, options.to) ? formats[options.to] : undefined;
      if (!format)
        throw new Stop(`There is no format “${options.to}”. Known are ${Object.keys(formats).join(', ')}.`);
      const { audit } = await readAuditFile(file);
      const text = format.write(audit, score(inputOf(audit)), basename(file));
      if (options.out) await writeFile(options.out, text);
      else print(text);
      done(exitCodes.fine);
    });
}
