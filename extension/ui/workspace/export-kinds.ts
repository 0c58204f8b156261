import { writeBundle } from '../../../core/exchange/bundle.ts';
import { textFormats } from '../../../core/exchange/index.ts';
import type { Audit } from '../../../core/journey/audit.ts';
import { renderReport } from '../../../core/report/html.ts';
import { renderMap } from '../../../core/report/map.ts';
import { renderMarkdown } from '../../../core/report/markdown.ts';
import type { Score } from '../../../core/scoring/score.ts';
import { sha256 } from '../state/sha256.ts';
import type { MessageKey } from '../words/messages.ts';
import { pngOf } from './png-of.ts';

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
    id: 'map-png',
    label: 'export_map_png',
    why: 'export_map_png_why',
    ending: '.png',
    mime: 'image/png',
    pictures: false,
    // A picture that is handed on is looked at on paper and slides: in the light.
    write: ({ audit, score, locale }) => pngOf(renderMap({ audit, score }, { locale, theme: 'light' })),
  },
  text('json', 'export_json', 'export_json_why'),
  text('findings', 'export_findings', 'export_csv_why'),
  text('touchpoints', 'export_touchpoints', 'export_csv_why'),
  text('ledger', 'export_ledger', 'export_csv_why'),
  text('whiteboard', 'export_whiteboard', 'export_whiteboard_why'),
  text('jira', 'export_jira', 'export_tracker_why'),
  text('linear', 'export_linear', 'export_tracker_why'),
  text('gitlab', 'export_gitlab', 'export_tracker_why'),
  text('github', 'export_github', 'export_tracker_why'),
  text('github-script', 'export_github_script', 'export_github_script_why'),
  text('recorder', 'export_recorder', 'export_recorder_why'),
  text('mermaid', 'export_mermaid', 'export_mermaid_why'),
  text('open-journey', 'export_open_journey', 'export_open_journey_why'),
  text('cjml', 'export_cjml', 'export_cjml_why'),
  text('xes', 'export_xes', 'export_xes_why'),
  text('junit', 'export_junit', 'export_junit_why'),
  text('sarif', 'export_sarif', 'export_sarif_why'),
];

/** A text format of core, as the workspace says it. */
function text(id: string, label: MessageKey, why: MessageKey): ExportKind {
  const format = textFormats.find((it) => it.id === id);
  if (!format) throw new Error(`There is no text format ${id}.`);
  const { ending, mime, write } = format;
  return {
    id,
    label,
    why,
    ending,
    mime,
    pictures: false,
    write: ({ audit, score }) => write(audit, score, 'audit.waymark.zip'),
  };
}

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
