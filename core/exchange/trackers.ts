import type { Audit } from '../journey/audit.ts';
import type { Finding } from '../journey/finding.ts';
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
    description(audit, it),
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
    openFindings(audit).map((it) => [it.title, description(audit, it)]),
  );
}

/** For `gh api` or any script: one object an issue. */
export function githubIssues(audit: Audit): string {
  return `${JSON.stringify(
    openFindings(audit).map((it) => ({ title: it.title, body: description(audit, it), labels: labels(it) })),
    null,
    1,
  )}\n`;
}

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

function description(audit: Audit, it: Finding): string {
  const where = touchpointNames(audit).get(it.touchpoint) ?? it.touchpoint;
  return [
    `Seen by ${audit.persona.name} on the journey “${audit.audit.journey.name}”, stage ${it.stage}, touchpoint ${where}.`,
    it.metric === undefined
      ? `Severity ${it.severity ?? '–'} of 4, seen ${it.count}×.`
      : `${it.metric} ${it.value ?? ''}, seen ${it.count}×.`,
    it.recommendation,
    it.url,
    `Waymark finding ${it.id}`,
  ]
    .filter((line) => line !== undefined && line !== '')
    .join('\n');
}
