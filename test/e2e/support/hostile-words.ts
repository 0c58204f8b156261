import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer';
import type { ReportData } from '../../../core/report/report-data.ts';
import { withScore } from '../../fixtures/audits/build.ts';
import { everything } from '../../fixtures/audits/everything.ts';
import type { Payload } from '../../fixtures/script-payloads.ts';
import type { Exporter } from './exporters.ts';

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

type Watched = { reportOfPolicy(text: string): void };

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
        const told = `${event.violatedDirective} ${event.blockedURI}`;
        (globalThis as unknown as Watched).reportOfPolicy(told); // what exposeFunction put there
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
