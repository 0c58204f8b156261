import type { Audit } from '../journey/audit.ts';
import type { Finding } from '../journey/finding.ts';
import { clean, safeHref } from '../report/escape.ts';
import { md } from '../report/markdown/escape-markdown.ts';
import { onceForEach } from '../report/once-for-each.ts';
import { cleanJson, cleanLines } from './clean-lines.ts';
import { writeCsv } from './csv.ts';
import { touchpointNames } from './tables.ts';

/** Open findings as issues for a tracker's CSV import. Jira: https://support.atlassian.com/jira-cloud-administration/docs/import-data-from-a-csv-file */
export function jiraCsv(audit: Audit): string {
  const rows = openFindings(audit).map((it) => [
    it.title,
    it.class === 'opportunity' ? 'Story' : 'Bug',
    jiraPriority(it.severity),
    labels(it).join(' '),
    description(audit, it),
    it.owner ?? '',
  ]);
  return writeCsv(['Summary', 'Issue Type', 'Priority', 'Labels', 'Description', 'Assignee'], rows);
}

/** Linear: https://linear.app/docs/import-issues (CSV). */
export function linearCsv(audit: Audit): string {
  const created = new Date(audit.audit.startedAt).toISOString();
  const rows = openFindings(audit).map((it) => [
    it.title,
    description(audit, it, md),
    linearPriority(it.severity),
    'Backlog',
    it.owner ?? '',
    labels(it).join(', '),
    estimates[it.effort ?? 'none'],
    created,
    '',
  ]);
  return writeCsv(
    ['Title', 'Description', 'Priority', 'Status', 'Assignee', 'Labels', 'Estimate', 'Created', 'Completed'],
    rows,
  );
}

/** GitLab: https://docs.gitlab.com/user/project/issues/csv_import/ */
export function gitlabCsv(audit: Audit): string {
  return writeCsv(
    ['title', 'description'],
    openFindings(audit).map((it) => [it.title, description(audit, it, md)]),
  );
}

/** For `gh api` or any script: one object an issue. */
export function githubIssues(audit: Audit): string {
  return cleanJson(issuesOf(audit));
}

/** A shell script that files every issue with GitHub's own command line; nothing in a title can leave its quotes. */
export function githubScript(audit: Audit): string {
  const commands = issuesOf(audit).map(
    ({ title, body }) => `gh issue create --label waymark --title ${quoted(title)} --body ${quoted(body)}`,
  );
  return `${['#!/bin/sh', 'set -eu', 'gh label create waymark --force', ...commands].join('\n')}\n`;
}

const issuesOf = (audit: Audit) =>
  openFindings(audit).map((it) => ({
    title: clean(it.title),
    body: description(audit, it, md),
    labels: labels(it),
  }));

/** POSIX: inside single quotes everything is itself, but for the quote. */
const quoted = (text: string): string => `'${cleanLines(text).replaceAll("'", "'\\''")}'`;

export const openFindings = (audit: Audit): Finding[] =>
  audit.findings.filter(
    (it) =>
      it.status !== 'dismissed' && it.class !== 'delight' && it.work !== 'fixed' && it.work !== 'wont-fix',
  );

const jiraPriority = (severity = 2): string =>
  ['Lowest', 'Low', 'Medium', 'High', 'Highest'][severity] ?? 'Medium';
const linearPriority = (severity = 2): string =>
  ['No priority', 'Low', 'Medium', 'High', 'Urgent'][severity] ?? 'Medium';
const estimates = { S: 1, M: 3, L: 8, none: '' } as const;
const labels = (it: Finding): string[] => ['waymark', it.kind, `severity-${it.severity ?? 'measured'}`];

const namesIn = onceForEach(touchpointNames);

/** `say` escapes what strangers wrote for trackers that read Markdown, where it could call people and issues by name. */
function description(audit: Audit, it: Finding, say: (text: string) => string = (text) => text): string {
  const where = namesIn(audit).get(it.touchpoint) ?? it.touchpoint;
  return [
    `Seen by ${say(audit.persona.name)} on the journey “${say(audit.audit.journey.name)}”, stage ${say(it.stage)}, touchpoint ${say(where)}.`,
    it.metric === undefined
      ? `Severity ${it.severity ?? '–'} of 4, seen ${it.count}×.`
      : `${it.metric} ${it.value ?? ''}, seen ${it.count}×.`,
    it.recommendation && say(it.recommendation),
    safeHref(it.url)?.replace(/[\s<>|`]/g, encodeURIComponent),
    `Waymark finding ${it.id}`,
  ]
    .filter((line) => line !== undefined && line !== '')
    .join('\n');
}
