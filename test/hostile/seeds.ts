import { createHash } from 'node:crypto';
import { strToU8 } from 'fflate';
import { withImport } from '../../core/exchange/add-acts.ts';
import { readAudit, writeAudit } from '../../core/exchange/audit-json.ts';
import { readBundle, writeBundle } from '../../core/exchange/bundle.ts';
import { readJson } from '../../core/exchange/json-gate.ts';
import { openJourneyFrom, walkOfOpenJourney } from '../../core/exchange/open-journey.ts';
import { writeOpenJourney } from '../../core/exchange/open-journey-out.ts';
import type { FileKind } from '../../core/exchange/recognise.ts';
import { flowFrom } from '../../core/exchange/recorder.ts';
import { flowOf } from '../../core/exchange/recorder-out.ts';
import { takeIn } from '../../core/exchange/take-in.ts';
import { readText } from '../../core/exchange/text-in.ts';
import { walkOfRecording } from '../../core/exchange/walk-of-recording.ts';
import type { Audit } from '../../core/journey/audit.ts';
import { project } from '../../core/projection/project.ts';
import { click, visit, walk } from '../fixtures/walk.ts';

const made = project(
  walk(
    visit('/'),
    click('Buy'),
    visit('/pay'),
    { type: 'touchpoint', touchpoint: 'pay', name: 'Paying' },
    { type: 'friction', text: 'Two prices', severity: 2 },
    { type: 'emotion', value: 1, stimulus: 'quick' },
    { type: 'stop' },
  ),
);
if (!made) throw new Error('no audit');
/** What everything is imported into; it must be the same after every refusal. */
export const audit: Audit = made;

const sha256 = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const json = (value: unknown) => strToU8(JSON.stringify(value));
const entry = (status: number) => ({
  pageref: 'p',
  request: { method: 'GET', url: 'https://shop.example/' },
  response: { status, content: { mimeType: 'text/html' } },
  timings: { blocked: 1, dns: 2, connect: 3, send: 4, wait: 2000 },
});

/** One good file of every kind. */
export const seeds: Readonly<Record<FileKind, Uint8Array>> = {
  bundle: await writeBundle(
    {
      audit,
      pictures: new Map([['w/p/1', new Uint8Array(400).fill(7)]]),
      reportHtml: '<p>',
      reportMarkdown: '#',
    },
    sha256,
  ),
  audit: strToU8(writeAudit(audit)),
  recording: json(flowOf(audit)),
  'open-journey': strToU8(writeOpenJourney(audit)),
  'e-mail': strToU8(
    'From: =?utf-8?Q?Caf=C3=A9?= <a@b.example>\r\nSubject: =?utf-8?B?w5xiZXI=?=\r\n uns\r\nDate: Tue, 3 Mar 2026 09:15:00 +0100\r\n\r\nHello',
  ),
  lighthouse: json({
    lighthouseVersion: '13',
    finalDisplayedUrl: 'https://shop.example/',
    categories: { accessibility: { auditRefs: [{ id: 'label', weight: 10 }] } },
    audits: {
      label: { title: 'No label', score: 0, scoreDisplayMode: 'binary' },
      'largest-contentful-paint': { title: 'LCP', score: 0.1, numericValue: 5000 },
    },
  }),
  axe: json({
    url: 'https://shop.example/pay',
    violations: [{ id: 'label', impact: 'serious', help: 'Label it', nodes: [{ target: ['#a'] }] }],
  }),
  har: json({
    log: { pages: [{ id: 'p', title: 'https://shop.example/' }], entries: [entry(200), entry(500)] },
  }),
  survey: strToU8('Date,NPS,Comment,Touchpoint\r\n2026-01-05,9,"good, quick",Paying\r\n05.02.2026,3,,\r\n'),
  metrics: strToU8('metric,value,target,stage,date\nactivation-rate,61,60,onboarding,2026-01-31\n'),
  ga4: strToU8('# Start date: 20260101\n\nPage path,Views\n/,12\n/pay,5\n,17,Grand total\n'),
};

/** Takes a file in as far as it goes: everything up to the audit that would be stored. */
export async function takeAny(kind: FileKind, bytes: Uint8Array): Promise<Audit | undefined> {
  const text = () => readText(bytes, 'The file');
  switch (kind) {
    case 'bundle':
      return (await readBundle(bytes, sha256)).audit;
    case 'audit':
      return readAudit(text());
    case 'recording': {
      const { persona, framework } = audit;
      return project(
        walkOfRecording(flowFrom(readJson(text(), 'The recording')), {
          walk: 'r',
          at: 1_000_000,
          persona,
          framework,
        }),
      );
    }
    case 'open-journey':
      return project(walkOfOpenJourney(openJourneyFrom(readJson(text(), 'The map')), 'o', 1_000_000));
    default:
      return withImport(
        audit,
        takeIn(kind, bytes, audit, { name: 'file.csv', pageColumn: 'Page path', valueColumn: 'Views' }),
        2_000_000,
      );
  }
}
