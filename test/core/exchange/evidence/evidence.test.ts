import { describe, expect, it } from 'vitest';
import { withImport } from '../../../../core/exchange/add-acts.ts';
import { evidenceOfAxe } from '../../../../core/exchange/evidence/axe.ts';
import { evidenceOfHar } from '../../../../core/exchange/evidence/har.ts';
import { evidenceOfLighthouse } from '../../../../core/exchange/evidence/lighthouse.ts';
import { pageAddress, samePageKey } from '../../../../core/exchange/evidence/page-address.ts';
import type { Audit } from '../../../../core/journey/audit.ts';
import { project } from '../../../../core/projection/project.ts';
import { visit, walk } from '../../../fixtures/walk.ts';

const made = project(walk(visit('/'), visit('/orders/:id'), { type: 'stop' }));
if (!made) throw new Error('no audit');
const audit: Audit = made;
const findingsAt = (after: Audit, name: string) => {
  const touchpoint = after.stages.flatMap((it) => it.touchpoints).find((it) => it.name === name);
  return after.findings.filter((it) => it.touchpoint === touchpoint?.id);
};

describe('the address of a page', () => {
  it.each([
    ['https://ann:secret@Shop.example/a/b?token=1#x', 'https://shop.example/a/b'],
    ['http://shop.example/orders/48213', 'http://shop.example/orders/:id'],
    ['https://shop.example/2026/ann@x.example/9f2c7711aa0045bb91', 'https://shop.example/2026/:id/:id'],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('%s is kept as %s', (url, kept) => {
    expect(pageAddress(url)).toBe(kept);
  });

  it('is the same with and without www, a last slash and a scheme', () => {
    expect(samePageKey('http://www.shop.example/a/?x=1')).toBe(samePageKey('https://shop.example/a'));
    expect(samePageKey('https://shop.example/index.html')).toBe(samePageKey('https://shop.example'));
  });
});

describe('axe', () => {
  const result = {
    url: 'https://shop.example/orders/123456?token=abc',
    violations: [
      {
        id: 'color-contrast',
        impact: 'serious',
        help: 'Elements must meet `contrast`',
        description: 'Ensure it',
        nodes: [{ target: ['#a'], html: '<secret>' }, { target: [['x', '#b']] }],
      },
      { id: 'empty', impact: 'minor', help: 'nothing', nodes: [] },
    ],
  };
  it('becomes a finding with its count on the touchpoint of that page', () => {
    const { acts, elsewhere } = evidenceOfAxe(
      [
        result,
        { url: 'https://other.example/', violations: [{ id: 'x', impact: null, help: 'h', nodes: [{}] }] },
      ],
      audit,
    );
    expect(elsewhere).toEqual([{ url: 'https://other.example/', findings: 1 }]);
    const after = withImport(audit, acts, 9_000_000);
    expect(findingsAt(after, 'Page /orders/:id')).toMatchObject([
      {
        kind: 'axe-color-contrast',
        title: 'Elements must meet contrast',
        severity: 3,
        count: 2,
        status: 'unreviewed',
        url: 'https://shop.example/orders/:id',
        target: { selectors: ['#a'] },
      },
    ]);
    expect(withImport(after, acts, 10_000_000)).toEqual(after);
  });

  it('is refused with the pages that have no touchpoint, and when it is something else', () => {
    expect(() => evidenceOfAxe({ ...result, url: 'https://else.example/' }, audit)).toThrow(
      /No touchpoint of this audit has the address https:\/\/else.example\//,
    );
    expect(() => evidenceOfAxe({ violations: 1 }, audit)).toThrow(/This is not a result of axe: \[0\]\.url/);
    expect(evidenceOfAxe({ ...result, violations: [] }, audit)).toEqual({ acts: [], elsewhere: [] });
  });
});

describe('Lighthouse', () => {
  const report = {
    lighthouseVersion: '13.5.0',
    finalDisplayedUrl: 'https://shop.example/',
    categories: {
      accessibility: {
        auditRefs: [
          { id: 'label', weight: 10 },
          { id: 'fine', weight: 10 },
          { id: 'manual', weight: 0 },
        ],
      },
      'best-practices': { auditRefs: [{ id: 'errors-in-console', weight: 1 }] },
      seo: { auditRefs: [{ id: 'meta-description', weight: 1 }] },
    },
    audits: {
      label: {
        title: 'Fields have no `label`',
        description: 'Labels help. [Learn](https://x.example)',
        score: 0,
        scoreDisplayMode: 'binary',
      },
      fine: { title: 'Fine', score: 1, scoreDisplayMode: 'binary' },
      manual: { title: 'By hand', score: null, scoreDisplayMode: 'manual' },
      'errors-in-console': { title: 'Errors', score: 0, scoreDisplayMode: 'binary' },
      'meta-description': { title: 'Meta', score: 0, scoreDisplayMode: 'binary' },
      'largest-contentful-paint': {
        title: 'LCP',
        score: 0.2,
        scoreDisplayMode: 'numeric',
        numericValue: 5200.4,
      },
      'cumulative-layout-shift': { title: 'CLS', score: 1, scoreDisplayMode: 'numeric', numericValue: 0.01 },
    },
  };
  it('gives what hurts a persona: slow values and failed checks', () => {
    const after = withImport(audit, evidenceOfLighthouse(report, audit).acts, 9_000_000);
    expect(
      findingsAt(after, 'Page /').map((it) => [
        it.kind,
        it.severity ?? `${it.metric} ${it.value}`,
        it.recommendation,
      ]),
    ).toEqual([
      ['slow-page', 'LCP 5200.4', undefined],
      ['lighthouse-label', 3, 'Labels help. Learn'],
      ['lighthouse-errors-in-console', 2, undefined],
    ]);
  });

  it('reads user flows, and says why a report cannot be used', () => {
    expect(
      evidenceOfLighthouse({ name: 'flow', steps: [{ lhr: report, name: 'Home' }] }, audit).acts,
    ).toHaveLength(3);
    expect(() =>
      evidenceOfLighthouse({ ...report, runtimeError: { code: 'X', message: 'NO_FCP' } }, audit),
    ).toThrow(/could not read that page: NO_FCP/);
    expect(() => evidenceOfLighthouse({ lighthouseVersion: '1' }, audit)).toThrow(
      /This is not a Lighthouse report: categories/,
    );
  });
});

describe('an HTTP archive', () => {
  const entry = (url: string, status: number, type: string, more: object = {}) => ({
    pageref: 'p1',
    _resourceType: type,
    request: {
      method: 'GET',
      url,
      headers: [{ name: 'Cookie', value: 'CANARY' }],
      cookies: [{ value: 'CANARY' }],
      postData: { text: 'CANARY' },
    },
    response: {
      status,
      headers: [{ name: 'Set-Cookie', value: 'CANARY' }],
      content: { mimeType: '', text: 'CANARY' },
    },
    ...more,
  });
  const har = (...entries: object[]) => ({
    log: { pages: [{ id: 'p1', title: 'https://shop.example/?q=CANARY' }], entries },
  });

  it('tells failed calls and a slow first answer, without cookies, headers, bodies or queries', () => {
    const { acts } = evidenceOfHar(
      har(
        entry('https://shop.example/?q=CANARY', 200, 'document', {
          timings: { blocked: -1, dns: 100, connect: 200, send: 1, wait: 1200 },
        }),
        entry('https://api.example/cart?key=CANARY', 500, 'xhr'),
        entry('https://api.example/cart?key=CANARY2', 500, 'xhr'),
        entry('https://cdn.example/a.png', 404, 'image'),
        entry('https://cdn.example/b.png', 200, 'image'),
      ),
      audit,
    );
    const after = withImport(audit, acts, 9_000_000);
    expect(
      findingsAt(after, 'Page /').map((it) => [it.kind, it.title, it.severity ?? it.value, it.count]),
    ).toEqual([
      ['slow-page', 'Slow first answer (TTFB), from an HTTP archive', 1501, 1],
      ['failed-request', 'GET api.example/cart answered 500', 3, 2],
      ['failed-request', 'GET cdn.example/a.png answered 404', 1, 1],
    ]);
    expect(JSON.stringify(acts)).not.toContain('CANARY');
  });

  it('tells a page that did not open, and is refused when it is something else', () => {
    expect(
      evidenceOfHar(har(entry('https://shop.example/', 404, 'document')), audit).acts[0]?.finding,
    ).toMatchObject({ kind: 'broken-page', severity: 4 });
    expect(() => evidenceOfHar({ log: { entries: [{ request: {} }] } }, audit)).toThrow(
      /This is not an HTTP archive \(HAR\): log\.entries\[0\]\.request\.method/,
    );
  });
});
