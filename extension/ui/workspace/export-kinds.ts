import { writeAudit } from '../../../core/exchange/audit-json.ts';
import { writeBundle } from '../../../core/exchange/bundle.ts';
import { junitOf } from '../../../core/exchange/junit.ts';
import { mermaidOf } from '../../../core/exchange/mermaid.ts';
import { writeOpenJourney } from '../../../core/exchange/open-journey-out.ts';
import { flowOf } from '../../../core/exchange/recorder-out.ts';
import { sarifOf } from '../../../core/exchange/sarif.ts';
import { findingsCsv, ledgerCsv, touchpointsCsv } from '../../../core/exchange/tables.ts';
import { githubIssues, gitlabCsv, jiraCsv, linearCsv } from '../../../core/exchange/trackers.ts';
import type { Audit } from '../../../core/journey/audit.ts';
import { renderReport } from '../../../core/report/html.ts';
import { renderMap } from '../../../core/report/map.ts';
import { renderMarkdown } from '../../../core/report/markdown.ts';
import type { Score } from '../../../core/scoring/score.ts';
import { sha256 } from '../state/sha256.ts';
import type { MessageKey } from '../words/messages.ts';

/** What is written out: what was left of the audit after redaction, with its pictures as WebP by id. */
export interface ExportParts {
  audit: Audit;
  score: Score;
  pictures: ReadonlyMap<string, Uint8Array>;
  locale: string;
}

export interface ExportKind {
  id: string;
  label: MessageKey;
  why: MessageKey;
  /** End of the file name. */
  ending: string;
  mime: string;
  /** Whether it holds pictures, so that they are read only then. */
  pictures: boolean;
  write(parts: ExportParts): string | Promise<Uint8Array>;
}

/** In the order offered: first what holds everything, then what people read, then what other tools take. */
export const exportKinds: readonly ExportKind[] = [
  {
    id: 'bundle',
    label: 'export_bundle',
    why: 'export_bundle_why',
    ending: '.waymark.zip',
    mime: 'application/zip',
    pictures: true,
    write: bundle,
  },
  {
    id: 'html',
    label: 'export_html',
    why: 'export_html_why',
    ending: '.html',
    mime: 'text/html',
    pictures: true,
    write: report,
  },
  {
    id: 'markdown',
    label: 'export_markdown',
    why: 'export_markdown_why',
    ending: '.md',
    mime: 'text/markdown',
    pictures: false,
    write: markdown,
  },
  {
    id: 'map',
    label: 'export_map',
    why: 'export_map_why',
    ending: '.svg',
    mime: 'image/svg+xml',
    pictures: false,
    write: ({ audit, score, locale }) => renderMap({ audit, score }, { locale }),
  },
  {
    id: 'json',
    label: 'export_json',
    why: 'export_json_why',
    ending: '.json',
    mime: 'application/json',
    pictures: false,
    write: ({ audit, score }) => writeAudit(audit, score),
  },
  {
    id: 'findings-csv',
    label: 'export_findings',
    why: 'export_csv_why',
    ending: '-findings.csv',
    mime: 'text/csv',
    pictures: false,
    write: ({ audit }) => findingsCsv(audit),
  },
  {
    id: 'touchpoints-csv',
    label: 'export_touchpoints',
    why: 'export_csv_why',
    ending: '-touchpoints.csv',
    mime: 'text/csv',
    pictures: false,
    write: ({ audit, score }) => touchpointsCsv(audit, score),
  },
  {
    id: 'ledger-csv',
    label: 'export_ledger',
    why: 'export_csv_why',
    ending: '-ledger.csv',
    mime: 'text/csv',
    pictures: false,
    write: ({ audit, score }) => ledgerCsv(audit, score),
  },
  {
    id: 'jira',
    label: 'export_jira',
    why: 'export_tracker_why',
    ending: '-jira.csv',
    mime: 'text/csv',
    pictures: false,
    write: ({ audit }) => jiraCsv(audit),
  },
  {
    id: 'linear',
    label: 'export_linear',
    why: 'export_tracker_why',
    ending: '-linear.csv',
    mime: 'text/csv',
    pictures: false,
    write: ({ audit }) => linearCsv(audit),
  },
  {
    id: 'gitlab',
    label: 'export_gitlab',
    why: 'export_tracker_why',
    ending: '-gitlab.csv',
    mime: 'text/csv',
    pictures: false,
    write: ({ audit }) => gitlabCsv(audit),
  },
  {
    id: 'github',
    label: 'export_github',
    why: 'export_tracker_why',
    ending: '-github.json',
    mime: 'application/json',
    pictures: false,
    write: ({ audit }) => githubIssues(audit),
  },
  {
    id: 'recorder',
    label: 'export_recorder',
    why: 'export_recorder_why',
    ending: '-recorder.json',
    mime: 'application/json',
    pictures: false,
    write: ({ audit }) => `${JSON.stringify(flowOf(audit), null, 2)}\n`,
  },
  {
    id: 'open-journey',
    label: 'export_open_journey',
    why: 'export_open_journey_why',
    ending: '.ojf',
    mime: 'application/json',
    pictures: false,
    write: ({ audit }) => writeOpenJourney(audit),
  },
  {
    id: 'sarif',
    label: 'export_sarif',
    why: 'export_sarif_why',
    ending: '.sarif',
    mime: 'application/json',
    pictures: false,
    write: ({ audit }) => sarifOf(audit, 'audit.json', audit.audit.app),
  },
  {
    id: 'junit',
    label: 'export_junit',
    why: 'export_junit_why',
    ending: '-junit.xml',
    mime: 'application/xml',
    pictures: false,
    write: ({ audit, score }) => junitOf([{ audit, score }]),
  },
  {
    id: 'mermaid',
    label: 'export_mermaid',
    why: 'export_mermaid_why',
    ending: '.mmd',
    mime: 'text/plain',
    pictures: false,
    write: ({ audit }) => mermaidOf(audit),
  },
];

async function bundle(parts: ExportParts): Promise<Uint8Array> {
  const { audit, score, pictures, locale } = parts;
  const beside = new Map([...pictures.keys()].map((id) => [id, `images/${encodeURIComponent(id)}.webp`]));
  const reportMarkdown = renderMarkdown({ audit, score }, { locale, pictures: beside });
  return writeBundle({ audit, score, pictures, reportHtml: report(parts), reportMarkdown }, sha256);
}

function report({ audit, score, pictures, locale }: ExportParts): string {
  const inline = new Map([...pictures].map(([id, bytes]) => [id, `data:image/webp;base64,${base64(bytes)}`]));
  return renderReport({ audit, score }, { locale, pictures: inline });
}

function markdown({ audit, score, locale }: ExportParts): string {
  return renderMarkdown({ audit, score }, { locale });
}

/** In slices, for a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 32_768)
    binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(binary);
}
