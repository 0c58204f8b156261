import type { Audit } from '../journey/audit.ts';
import { clean } from '../report/escape.ts';
import type { Score } from '../scoring/score.ts';
import { cleanLines } from './clean-lines.ts';
import { openFindings } from './trackers.ts';

/** Workflow commands that show as annotations: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function githubAnnotations(audit: Audit, auditFile: string): string[] {
  return openFindings(audit).map((it) => {
    const level = (it.severity ?? 2) >= 3 ? 'error' : 'warning';
    return `::${level} file=${property(auditFile)},title=${property(it.title)}::${data(`${it.touchpoint}: ${it.title}, severity ${it.severity ?? 'measured'}, seen ${it.count}×${it.url ? `, ${it.url}` : ''}`)}`;
  });
}

/** Markdown for the step summary. */
export function githubSummary(audit: Audit, score: Score): string {
  const lines = [
    `## ${text(audit.audit.title)}`,
    '',
    `${score.score === null ? '**No score**' : `**${score.score.toFixed(1)}** of 100`} (${score.band?.label ?? 'not assessed'}, coverage ${Math.round(score.coverage * 100)} %), gates ${score.gates.pass ? 'passed' : `**failed** (${score.gates.failures.length})`}`,
    '',
    '| Points | Stage | Touchpoint | Evidence |',
    '| ---: | --- | --- | --- |',
    ...score.ledger
      .slice(0, 20)
      .map(
        (line) =>
          `| ${line.points.toFixed(1)} | ${text(line.stage)} | ${text(line.touchpoint)} | ${text(audit.findings.find((it) => it.id === line.evidence)?.title ?? line.evidence)} |`,
      ),
  ];
  return `${lines.join('\n')}\n`;
}

const data = (value: string): string => cleanLines(value).replaceAll('%', '%25').replaceAll('\n', '%0A');
const property = (value: string): string => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** Markdown cells: no table breaks, no HTML, no links made by a page title. */
const text = (value: string): string =>
  clean(value)
    .replace(/[\\`*_{}[\]()<>#+!|~@]/g, (it) => `\\${it}`)
    .replaceAll('\\<', '&lt;')
    .replaceAll('\\>', '&gt;')
    .slice(0, 300);
