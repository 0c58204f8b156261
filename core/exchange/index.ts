import type { Audit } from '../journey/audit.ts';
import type { Score } from '../scoring/score.ts';
import { writeAudit } from './audit-json.ts';
import { cjmlOf } from './cjml.ts';
import { githubAnnotations, githubSummary } from './github.ts';
import { junitOf } from './junit.ts';
import { mermaidOf } from './mermaid.ts';
import { writeOpenJourney } from './open-journey-out.ts';
import { flowOf } from './recorder-out.ts';
import { sarifOf } from './sarif.ts';
import { findingsCsv, ledgerCsv, touchpointsCsv } from './tables.ts';
import { githubIssues, githubScript, gitlabCsv, jiraCsv, linearCsv } from './trackers.ts';
import { whiteboardTsv } from './whiteboard-tsv.ts';
import { xesOf } from './xes.ts';

/** One format made of text. `file` is the audit's own name, for formats that point at it. */
export interface TextFormat {
  readonly id: string;
  readonly about: string;
  /** End of a file's name. */
  readonly ending: string;
  readonly mime: string;
  write(audit: Audit, score: Score, file: string): string;
}

/** Every text format that goes out, in the order offered; reports, pictures and the bundle have their own ways. */
export const textFormats: readonly TextFormat[] = [
  {
    id: 'json',
    about: 'audit JSON, without pictures',
    ending: '.json',
    mime: 'application/json',
    write: writeAudit,
  },
  {
    id: 'touchpoints',
    about: 'CSV, a row a touchpoint',
    ending: '-touchpoints.csv',
    mime: 'text/csv',
    write: touchpointsCsv,
  },
  {
    id: 'findings',
    about: 'CSV, a row a finding',
    ending: '-findings.csv',
    mime: 'text/csv',
    write: findingsCsv,
  },
  {
    id: 'ledger',
    about: 'CSV, a row a lost point',
    ending: '-ledger.csv',
    mime: 'text/csv',
    write: ledgerCsv,
  },
  {
    id: 'whiteboard',
    about: 'the map as a grid to paste into Miro, Mural or FigJam (TSV)',
    ending: '.tsv',
    mime: 'text/tab-separated-values',
    write: whiteboardTsv,
  },
  { id: 'jira', about: 'CSV for Jira’s import', ending: '-jira.csv', mime: 'text/csv', write: jiraCsv },
  {
    id: 'linear',
    about: 'CSV for Linear’s import',
    ending: '-linear.csv',
    mime: 'text/csv',
    write: linearCsv,
  },
  {
    id: 'gitlab',
    about: 'CSV for GitLab’s import',
    ending: '-gitlab.csv',
    mime: 'text/csv',
    write: gitlabCsv,
  },
  {
    id: 'github',
    about: 'issues as JSON for the GitHub API',
    ending: '-github.json',
    mime: 'application/json',
    write: githubIssues,
  },
  {
    id: 'github-script',
    about: 'a shell script that files the issues with gh',
    ending: '-github.sh',
    mime: 'application/x-sh',
    write: githubScript,
  },
  {
    id: 'github-annotations',
    about: '::warning and ::error lines for a GitHub job',
    ending: '-annotations.txt',
    mime: 'text/plain',
    write: (audit, _score, file) => `${githubAnnotations(audit, file).join('\n')}\n`,
  },
  {
    id: 'github-summary',
    about: 'Markdown for the step summary of a GitHub job',
    ending: '-summary.md',
    mime: 'text/markdown',
    write: githubSummary,
  },
  {
    id: 'recorder',
    about: 'DevTools recording, to walk it again',
    ending: '-recorder.json',
    mime: 'application/json',
    write: (audit) => `${JSON.stringify(flowOf(audit), null, 1)}\n`,
  },
  { id: 'mermaid', about: 'Mermaid journey diagram', ending: '.mmd', mime: 'text/plain', write: mermaidOf },
  {
    id: 'open-journey',
    about: 'OpenJourney Format 1.0',
    ending: '.ojf',
    mime: 'application/json',
    write: writeOpenJourney,
  },
  { id: 'cjml', about: 'CJML 2.0, XML', ending: '-cjml.xml', mime: 'application/xml', write: cjmlOf },
  {
    id: 'xes',
    about: 'event log for process mining (XES, IEEE 1849)',
    ending: '.xes',
    mime: 'application/xml',
    write: xesOf,
  },
  {
    id: 'junit',
    about: 'JUnit XML',
    ending: '-junit.xml',
    mime: 'application/xml',
    write: (audit, score) => junitOf([{ audit, score }]),
  },
  {
    id: 'sarif',
    about: 'SARIF 2.1.0',
    ending: '.sarif',
    mime: 'application/json',
    write: (audit, _score, file) => sarifOf(audit, file, '0.1.0'),
  },
];
