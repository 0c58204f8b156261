import { describe, expect, it } from 'vitest';
import { evidenceOfHar } from '../../../../core/exchange/evidence/har.ts';
import { evidenceOfLighthouse } from '../../../../core/exchange/evidence/lighthouse.ts';
import { project } from '../../../../core/projection/project.ts';
import { visit, walk } from '../../../fixtures/walk.ts';

const made = project(walk(visit('/'), visit('/orders/:id'), { type: 'stop' }));
if (!made) throw new Error('no audit');
const audit = made;

describe('a Lighthouse report of little', () => {
  const failed = (id: string, category: string, weight?: number) => ({
    lighthouseVersion: '13',
    requestedUrl: 'https://shop.example/',
    categories: { [category]: { auditRefs: [{ id, weight }] } },
    audits: { [id]: { title: id, score: 0, scoreDisplayMode: 'binary' } },
  });
  const severityOf = (report: object) => evidenceOfLighthouse(report, audit).acts[0]?.finding.severity;

  it('weighs a failed check as the report does', () => {
    expect([10, 7, 3, 1, undefined].map((it) => severityOf(failed('label', 'accessibility', it)))).toEqual([
      3, 2, 2, 1, 1,
    ]);
    expect(severityOf(failed('is-on-https', 'best-practices'))).toBe(3);
    expect(severityOf(failed('doctype', 'best-practices'))).toBe(1);
  });

  it('passes over checks it lists and does not hold, and names what every object has nothing', () => {
    const listed = { ...failed('label', 'accessibility'), audits: {} };
    expect(evidenceOfLighthouse(listed, audit)).toEqual({ acts: [], elsewhere: [] });
    const inherited = { ...listed, categories: { accessibility: { auditRefs: [{ id: 'toString' }] } } };
    expect(evidenceOfLighthouse(inherited, audit).acts).toEqual([]);
  });
});

it('a Lighthouse report that names no page is refused', () => {
  const nowhere = { lighthouseVersion: '13', categories: {}, audits: {} };
  expect(() => evidenceOfLighthouse(nowhere, audit)).toThrow(/names no page/);
});

describe('an HTTP archive of little', () => {
  const of = (status: number, more: object = {}) => ({
    request: { method: 'post', url: 'https://shop.example/' },
    response: { status, content: { mimeType: 'text/html' } },
    ...more,
  });
  const acts = (...entries: object[]) => evidenceOfHar({ log: { entries } }, audit).acts;

  it('takes the page from its first document where no page is named, and no time for a fast one', () => {
    expect(acts(of(200))).toEqual([]);
    expect(acts(of(200, { timings: { wait: 100 } }))).toEqual([]);
    expect(acts(of(404))[0]?.finding).toMatchObject({ kind: 'broken-page', title: 'The page answered 404' });
  });

  it('a call the server refuses is minor, and one to nowhere in particular is told without an address', () => {
    const json = { status: 403, content: { mimeType: 'application/json' } };
    const data = { request: { method: 'get', url: 'data:x' }, response: json };
    const found = acts(of(200), of(403, { response: json }), data).map((it) => it.finding);
    expect(found).toMatchObject([
      { title: 'POST shop.example/ answered 403', severity: 2 },
      { title: 'GET an address answered 403', severity: 2 },
    ]);
  });

  it('is told nothing by a request without a type', () => {
    const bare = { response: { status: 500 }, pageref: 'p' };
    expect(acts(of(200, { pageref: 'p' }), of(500, bare))[0]?.finding).toMatchObject({
      kind: 'failed-request',
      severity: 1,
    });
  });

  it('says how many pages of an archive have no touchpoint', () => {
    const page = (id: string) => ({ id, title: `https://else.example/${id}` });
    const entry = (pageref: string) => of(500, { pageref, _resourceType: 'document' });
    const har = { log: { pages: [page('a'), page('b')], entries: [entry('a'), entry('b')] } };
    expect(() => evidenceOfHar(har, audit)).toThrow(
      /has the address https:\/\/else\.example\/a or the 1 others, so there is no place/,
    );
  });

  it('puts what was seen on the first touchpoint with the page’s address', () => {
    const twice = structuredClone(audit);
    const points = twice.stages.flatMap((it) => it.touchpoints);
    for (const it of points) it.url = 'https://shop.example/';
    const found = evidenceOfHar({ log: { entries: [of(404)] } }, twice).acts;
    expect(found.map((it) => it.touchpoint)).toEqual([points[0]?.id]);
  });
});
