import type { Audit } from '../../journey/audit.ts';
import { jas1 } from '../../scoring/jas-1.ts';
import { z } from '../../zod.ts';
import { pageAddress } from './page-address.ts';
import { type EvidenceImport, type PageEvidence, placeEvidence } from './place-evidence.ts';
import { reportFrom } from './report-in.ts';

const ms = z.number().catch(-1).optional();
/**
 * What Waymark reads of an HTTP archive (http://www.softwareishard.com/blog/har-12-spec/). Headers, cookies, bodies and query
 * strings are not in here, so they are dropped where the file is read and reach nothing.
 */
const harSchema = z.object({
  log: z.object({
    pages: z
      .array(z.object({ id: z.string().max(1000), title: z.string().max(10_000).catch('') }))
      .max(2000)
      .default([]),
    entries: z
      .array(
        z.object({
          pageref: z.string().max(1000).optional(),
          _resourceType: z.string().max(60).optional(),
          request: z.object({
            method: z
              .string()
              .max(20)
              .regex(/^[A-Za-z-]+$/),
            url: z.string().max(200_000),
          }),
          response: z.object({
            status: z.number().int().min(0).max(999),
            content: z.object({ mimeType: z.string().max(1000).catch('') }).optional(),
          }),
          timings: z.object({ blocked: ms, dns: ms, connect: ms, send: ms, wait: ms }).optional(),
        }),
      )
      .max(100_000),
  }),
});
type Har = z.infer<typeof harSchema>['log'];
type Entry = Har['entries'][number];

/** Failed requests and slow first answers, on the touchpoint with the page's address. Throws `Refusal`. */
export function evidenceOfHar(data: unknown, audit: Audit): EvidenceImport {
  const { log } = reportFrom(harSchema, data, 'not-har', 'an HTTP archive (HAR)');
  return placeEvidence(audit, evidenceIn(log));
}

function evidenceIn({ pages, entries }: Har): PageEvidence[] {
  const titles = new Map(pages.map(({ id, title }) => [id, title]));
  const urls = new Map<string, string>();
  const found = new Map<string, PageEvidence & { count: number }>();
  for (const entry of entries) {
    const page = entry.pageref ?? '';
    const opens = !urls.has(page) && isDocument(entry);
    // Chrome titles a page with its address; other tools do not, and then the first document has it.
    if (!urls.has(page))
      urls.set(page, pageAddress(titles.get(page) ?? '') ? (titles.get(page) ?? '') : entry.request.url);
    for (const item of evidenceOf(entry, urls.get(page) ?? '', opens)) {
      const key = JSON.stringify([item.url, item.kind, item.title]);
      const known = found.get(key);
      if (known) known.count++;
      else found.set(key, { ...item, count: 1 });
    }
  }
  return [...found.values()];
}

function* evidenceOf(entry: Entry, url: string, opens: boolean): Generator<PageEvidence> {
  const { status } = entry.response;
  if (opens && status < 400) {
    const { blocked = 0, dns = 0, connect = 0, send = 0, wait = 0 } = entry.timings ?? {};
    const value = [blocked, dns, connect, send, wait].reduce((sum, part) => sum + Math.max(0, part), 0);
    if (value > jas1.metrics.TTFB.good)
      yield {
        url,
        kind: 'slow-page',
        title: 'Slow first answer (TTFB), from an HTTP archive',
        metric: 'TTFB',
        value,
      };
  }
  if (status < 400) return;
  const path = (pageAddress(entry.request.url) ?? 'an address').replace(/^https?:\/\//, '').slice(0, 160);
  if (opens) yield { url, kind: 'broken-page', title: `The page answered ${status}`, severity: 4 };
  else
    yield {
      url,
      kind: 'failed-request',
      title: `${entry.request.method.toUpperCase()} ${path} answered ${status}`,
      severity: isCall(entry) ? (status >= 500 ? 3 : 2) : 1,
      apart: `${status} ${path}`,
    };
}

const isDocument = (entry: Entry): boolean =>
  entry._resourceType === 'document' || (entry.response.content?.mimeType ?? '').includes('html');
const isCall = (entry: Entry): boolean =>
  /^(?:xhr|fetch)$/.test(entry._resourceType ?? '') ||
  (entry.response.content?.mimeType ?? '').includes('json');
