import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer';
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
import { withScore } from '../../fixtures/audits/build.ts';
import { everything } from '../../fixtures/audits/everything.ts';
import type { Payload } from '../../fixtures/script-payloads.ts';

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

export interface Outcome {
  /** Payload numbers whose script ran, whose address was asked for; what the policy of the page reported. */
  runs: number[];
  requests: number[];
  reports: string[];
  /** Elements and attributes that only a payload could have brought. */
  strangers: string[];
  /** Files that did not stand whole to their end. */
  broken: string[];
}

const nowhere = 'http://127.0.0.1:9/';
export const callOf = (index: number): string => `hit(${index})`;
export const addressOf = (index: number): string => `${nowhere}${index}`;

/** An audit whose every text is the payload of this number. */
export function hostileData(payload: Payload, index: number): ReportData {
  return withScore(everything(payload(callOf(index), addressOf(index))));
}

/**
 * All payloads through all exporters: those of one exporter share a file, so that a handful of pages tells it all.
 */
export async function openHostile(
  browser: Browser,
  list: readonly Payload[],
  from: readonly Exporter[],
  first = 0,
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-hostile-'));
  const all: Outcome = { runs: [], requests: [], reports: [], strangers: [], broken: [] };
  try {
    const data = list.map((payload, index) => hostileData(payload, first + index));
    for (const [place, exporter] of from.entries()) {
      const parts = withoutSheets(
        data.map((one) => exporter.write(one)),
        exporter.write(withScore(everything('x'))),
      );
      for (const [turn, file] of filesOf(parts, exporter).entries()) {
        const path = join(folder, `${place}-${turn}.${exporter.kind}`);
        await writeFile(path, together(file, exporter));
        add(all, await openOne(browser, path, exporter, file.length));
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return all;
}

/**
 * Large parts a few to a file: ids repeat in them, and a reference is resolved anew with every repeat. HTML without its
 * policy, for escaping must hold alone; then some of it with, to hear whether the policy was needed.
 */
function filesOf(parts: readonly string[], { kind }: Exporter): (readonly string[])[] {
  if (kind !== 'html' && kind !== 'svg') return [parts];
  const all = parts.map(unguarded);
  const count = Math.max(1, Math.ceil(all.join('').length / mostInFile));
  const each = Math.ceil(all.length / count);
  const files = Array.from({ length: count }, (_, index) => all.slice(index * each, (index + 1) * each));
  return kind === 'svg' ? files : [...files, parts.filter((_, index) => index % 12 === 0)];
}

const mostInFile = 1_500_000;
const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
const unguarded = (part: string): string => part.replace(policy, '');

/**
 * Several files of one kind as one; each ends in a mark that is only there if nothing swallowed it. Not shown where that
 * saves a minute: scripts run and pictures load all the same, and what needs to be seen to run is found as a stranger.
 */
function together(parts: readonly string[], { kind, shown = false }: Exporter): string {
  if (kind === 'html') {
    const body = parts.map((part) => `${part}<hr class="the-end">`).join('\n');
    return shown ? body : `${body.match(policy)?.[0] ?? ''}<body style="display:none">${body}`;
  }
  if (kind === 'svg' || kind === 'xml') {
    const inner = parts.map((part) => `${part.replace(/^<\?xml[^>]*>/, '')}<the-end/>`);
    const root = kind === 'svg' ? 'svg xmlns="http://www.w3.org/2000/svg" display="none"' : 'all';
    return `<${root}>${inner.join('\n')}</${root.split(' ')[0]}>`;
  }
  return parts.join('\n');
}

/** Without the style sheets that but for numbers are the same for harmless words: matching them a hundred times over takes a minute. */
function withoutSheets(parts: readonly string[], harmless: string): string[] {
  const rough = (sheet: string) => sheet.replace(/[\d.]+/g, '0');
  const own = new Set(harmless.match(sheets)?.map(rough));
  return parts.map((part) => part.replace(sheets, (sheet) => (own.has(rough(sheet)) ? '' : sheet)));
}
const sheets = /<style>.*?<\/style>/gs;

async function openOne(
  browser: Browser,
  path: string,
  { name, kind }: Exporter,
  ends: number,
): Promise<Outcome> {
  const page = await browser.newPage();
  const seen: Outcome = { runs: [], requests: [], reports: [], strangers: [], broken: [] };
  try {
    page.on('request', (request) => {
      if (request.url().startsWith(nowhere)) seen.requests.push(Number(request.url().slice(nowhere.length)));
    });
    await page.exposeFunction('hit', (index: number) => void seen.runs.push(index));
    await page.exposeFunction('reportOfPolicy', (text: string) => void seen.reports.push(`${name}: ${text}`));
    await page.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', (event) => {
        (globalThis as unknown as { reportOfPolicy(text: string): void }).reportOfPolicy(
          `${event.violatedDirective} ${event.blockedURI}`,
        );
      });
    });
    // A table is a download, not a page: the browser stays where it is.
    await page
      .goto(pathToFileURL(path).href, { waitUntil: 'load', timeout: 100_000 })
      .catch((error: unknown) => {
        if (kind !== 'csv') throw error;
      });
    if (kind === 'html' || kind === 'svg' || kind === 'xml') {
      const { strangers, found } = await page
        .evaluate(foreignParts)
        .catch(() => ({ strangers: ['the page went elsewhere'], found: 0 }));
      seen.strangers.push(...strangers.map((text) => `${name}: ${text}`));
      if (found !== ends) seen.broken.push(`${name}: ${found} of ${ends} files stand whole`);
    }
  } finally {
    await page.close();
  }
  return seen;
}

/** Runs in the page: what no exporter of ours ever writes. */
function foreignParts(): { strangers: string[]; found: number } {
  const strangers: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName.toLowerCase();
    if (
      /^(script|iframe|object|embed|form|input|base|link|foreignobject|animate|set|math|video|audio|noscript)$/.test(
        name,
      )
    )
      strangers.push(`<${name}>`);
    for (const { name: key, value } of element.attributes) {
      if (/^on/i.test(key)) strangers.push(`${name} ${key}`);
      if (
        /^(href|src|action|xlink:href)$/i.test(key) &&
        /^(javascript|data:text)/i.test(value.replace(/[\s\p{Cc}]/gu, ''))
      )
        strangers.push(`${name} ${key}=${value.slice(0, 40)}`);
    }
  }
  return { strangers, found: document.querySelectorAll('.the-end, the-end').length };
}

function add(all: Outcome, more: Outcome): void {
  all.runs.push(...more.runs);
  all.requests.push(...more.requests);
  all.reports.push(...more.reports);
  all.strangers.push(...more.strangers);
  all.broken.push(...more.broken);
}
