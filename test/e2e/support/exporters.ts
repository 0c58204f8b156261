import { createRequire } from 'node:module';
import { writeAudit } from '../../../core/exchange/audit-json.ts';
import { githubAnnotations, githubSummary } from '../../../core/exchange/github.ts';
import { junitOf } from '../../../core/exchange/junit.ts';
import { mermaidOf } from '../../../core/exchange/mermaid.ts';
import { openJourneyOf } from '../../../core/exchange/open-journey-out.ts';
import { flowOf } from '../../../core/exchange/recorder-out.ts';
import { sarifOf } from '../../../core/exchange/sarif.ts';
import { findingsCsv, ledgerCsv, touchpointsCsv } from '../../../core/exchange/tables.ts';
import { githubIssues, gitlabCsv, jiraCsv, linearCsv } from '../../../core/exchange/trackers.ts';
import { renderBadge } from '../../../core/report/badge.ts';
import { renderEmotionCurve } from '../../../core/report/emotion-curve.ts';
import { renderFlow } from '../../../core/report/flow.ts';
import { renderReport } from '../../../core/report/html.ts';
import { renderMap } from '../../../core/report/map.ts';
import { renderMarkdown } from '../../../core/report/markdown.ts';
import { renderOwnerExtract } from '../../../core/report/owner-extract.ts';
import type { ReportData } from '../../../core/report/report-data.ts';
import { renderTimeline } from '../../../core/report/timeline.ts';
import { renderWaterfall } from '../../../core/report/waterfall.ts';

/** What one exporter makes of an audit, as the kind of file a browser would open. */
export interface Exporter {
  name: string;
  kind: 'html' | 'svg' | 'xml' | 'csv' | 'json' | 'txt';
  write: (data: ReportData) => string;
  /** Laid out and painted; only its words' doings are watched when left out. */
  shown?: boolean;
}

/** Markdown as the most trusting reader shows it: raw HTML in it becomes part of the page. */
const { marked } = createRequire(createRequire(import.meta.url).resolve('mermaid'))('marked') as {
  marked: { parse(text: string, options: { gfm: true }): string };
};
const readerOf = (markdown: string): string => marked.parse(markdown, { gfm: true });
const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
const pictures = new Map([['p', dot]]);
const linked = { interactive: true } as const;

/** Every exporter and every view of core; the report has map, timeline, flow and waterfall in it as a page has them. */
export const exporters: readonly Exporter[] = [
  {
    name: 'report',
    kind: 'html',
    write: (data) => renderReport(data, { pictures, before: data, others: [data] }),
  },
  {
    name: 'owner extract',
    kind: 'html',
    write: (data) => renderOwnerExtract(data, ownerOf(data), { pictures }),
  },
  { name: 'Markdown', kind: 'html', write: (data) => readerOf(renderMarkdown(data)) },
  {
    name: 'GitHub summary',
    kind: 'html',
    write: ({ audit, score }) => readerOf(githubSummary(audit, score)),
  },
  { name: 'map', kind: 'svg', write: (data) => renderMap(data, { before: data }) },
  { name: 'timeline', kind: 'svg', write: (data) => renderTimeline(data) },
  { name: 'flow', kind: 'svg', write: (data) => renderFlow(data, linked) },
  { name: 'waterfall', kind: 'svg', write: (data) => renderWaterfall(data, linked) },
  { name: 'curve', kind: 'svg', write: (data) => renderEmotionCurve(data) },
  {
    name: 'badge',
    kind: 'svg',
    write: (data) => renderBadge(data.score.score, { label: data.audit.audit.title }),
  },
  { name: 'JUnit', kind: 'xml', write: (data) => junitOf([data]) },
  { name: 'touchpoints', kind: 'csv', write: ({ audit, score }) => touchpointsCsv(audit, score) },
  { name: 'findings', kind: 'csv', write: ({ audit }) => findingsCsv(audit) },
  { name: 'ledger', kind: 'csv', write: ({ audit, score }) => ledgerCsv(audit, score) },
  { name: 'Jira', kind: 'csv', write: ({ audit }) => jiraCsv(audit) },
  { name: 'Linear', kind: 'csv', write: ({ audit }) => linearCsv(audit) },
  { name: 'GitLab', kind: 'csv', write: ({ audit }) => gitlabCsv(audit) },
  { name: 'audit', kind: 'json', write: ({ audit, score }) => writeAudit(audit, score) },
  { name: 'SARIF', kind: 'json', write: ({ audit }) => sarifOf(audit, 'audit.json', '1') },
  { name: 'Recorder', kind: 'json', write: ({ audit }) => JSON.stringify(flowOf(audit)) },
  { name: 'OpenJourney', kind: 'json', write: ({ audit }) => JSON.stringify(openJourneyOf(audit)) },
  { name: 'GitHub issues', kind: 'txt', write: ({ audit }) => githubIssues(audit) },
  {
    name: 'GitHub lines',
    kind: 'txt',
    write: ({ audit }) => githubAnnotations(audit, 'audit.json').join('\n'),
  },
  { name: 'Mermaid', kind: 'txt', write: ({ audit }) => mermaidOf(audit) },
];

const ownerOf = ({ audit }: ReportData): string => audit.findings[0]?.owner ?? '';
