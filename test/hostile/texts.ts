import { strToU8 } from 'fflate';
import type { FileKind } from '../../core/exchange/recognise.ts';
import { seeds } from './seeds.ts';

export type Make = () => Uint8Array;
export const text = (kind: FileKind): string => new TextDecoder().decode(seeds[kind]);
const changed =
  (kind: FileKind, change: (data: Record<string, never>) => unknown): Make =>
  () => {
    const data = JSON.parse(text(kind));
    return strToU8(JSON.stringify(change(data) ?? data));
  };
const many = <T>(length: number, of: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => of(index));

export const jsonKinds = ['audit', 'recording', 'open-journey', 'lighthouse', 'axe', 'har'] as const;
export const tableKinds = ['survey', 'metrics', 'ga4'] as const;

/** What no JSON importer may take. */
const badJson = (kind: (typeof jsonKinds)[number]): Record<string, Make> => ({
  empty: () => new Uint8Array(),
  'another language': () => strToU8('<html></html>'),
  'cut in half': () => seeds[kind].subarray(0, seeds[kind].length / 2),
  'a million brackets deep': () => strToU8('['.repeat(1_000_000)),
  'a million braces deep': () => strToU8('{"a":'.repeat(1_000_000)),
  'a key __proto__': () => strToU8(text(kind).replace('{', '{"__proto__":{"polluted":true},')),
  'a key __proto__ in escapes': () => strToU8(text(kind).replace('{', '{"\\u005f_proto__":1,')),
  NaN: () => strToU8(text(kind).replace('{', '{"x":NaN,')),
  'bytes that are no UTF-8': () =>
    Buffer.concat([
      seeds[kind].subarray(0, 20),
      new Uint8Array([0xff, 0xc0, 0x80]),
      seeds[kind].subarray(20),
    ]),
  'bytes of nothing': () => new Uint8Array(1000),
  null: () => strToU8('null'),
  'a number': () => strToU8('1e999'),
  'a list of lists': () => strToU8('[[[]]]'),
  'a long string': () => strToU8(`"${'a'.repeat(5_000_000)}"`),
  'open strings': () => strToU8(`{"a":"${'\\"'.repeat(500_000)}`),
});

const badTable = (kind: (typeof tableKinds)[number]): Record<string, Make> => ({
  empty: () => new Uint8Array(),
  'only a header': () => strToU8(text(kind).split('\n')[0] ?? ''),
  'a quote never closed': () => strToU8(`${text(kind)}"never closed`),
  'bytes of nothing': () => new Uint8Array(1000),
  'a million rows': () => strToU8(`${text(kind)}${'\n1,2'.repeat(1_000_000)}`),
  'ten thousand columns': () => strToU8(`${text(kind)}\n${','.repeat(10_000)}`),
  'a cell of a megabyte': () => strToU8(`${text(kind)}\n${'a'.repeat(1_000_000)}`),
  '40 MB': () => strToU8(`${text(kind)}\n${'a,b\n'.repeat(10_000_000)}`),
});

/** Kind → what is wrong → the file. Each must be refused. */
export const badTexts: Readonly<Record<string, Readonly<Record<string, Make>>>> = {
  ...Object.fromEntries(tableKinds.map((kind) => [kind, badTable(kind)])),
  audit: {
    ...badJson('audit'),
    'a newer version': changed('audit', (it) => ({ ...it, version: 2 })),
    'version 0': changed('audit', (it) => ({ ...it, version: 0 })),
    'a version in words': changed('audit', (it) => ({ ...it, version: '1' })),
    'another format': changed('audit', (it) => ({ ...it, format: 'other' })),
    'another model': changed('audit', (it) => ({ ...it, model: 'jas-9' })),
    'stages in words': changed('audit', (it) => ({ ...it, stages: 'none' })),
    'a hundred thousand bad events': changed('audit', (it) => ({
      ...it,
      events: many(100_000, () => ({ type: 'bad' })),
    })),
    'one event twice': changed('audit', (it) => ({
      ...it,
      events: [it['events'], it['events']].flat(),
    })),
    'events without a start': changed('audit', (it) => ({
      ...it,
      events: [{ type: 'stop', id: 'x', at: 1 }],
    })),
    'a time beyond all times': changed('audit', (it) => ({
      ...it,
      events: [{ type: 'stop', id: 'x', at: 1e300 }],
    })),
    'a text beyond all lengths': changed('audit', (it) => ({
      ...it,
      audit: Object.assign({}, it['audit'], { title: 'a'.repeat(1_000_000) }),
    })),
    'an id with markup': changed('audit', (it) => ({ ...it, persona: { id: '<b>', name: 'x' } })),
  },
  recording: {
    ...badJson('recording'),
    'an unknown step': changed('recording', (it) => ({ ...it, steps: [{ type: 'explode' }] })),
    'a click without a place': changed('recording', (it) => ({
      ...it,
      steps: [{ type: 'click', selectors: ['#a'] }],
    })),
    'a hundred thousand steps': changed('recording', (it) => ({
      ...it,
      steps: many(100_000, () => ({ type: 'close' })),
    })),
    'a hundred thousand bad steps': changed('recording', (it) => ({
      ...it,
      steps: many(100_000, () => ({ type: 1 })),
    })),
    'a selector of a megabyte': changed('recording', (it) => ({
      ...it,
      steps: [{ type: 'hover', selectors: ['a'.repeat(1e6)] }],
    })),
    'steps in words': changed('recording', (it) => ({ ...it, steps: 'none' })),
  },
  'open-journey': {
    ...badJson('open-journey'),
    'another version': changed('open-journey', (it) => ({ ...it, version: '2.0' })),
    'one id twice': changed('open-journey', (it) => ({
      ...it,
      stages: [
        { id: 's', name: 'a' },
        { id: 's', name: 'b' },
      ],
      nodes: [],
    })),
    'a node nowhere': changed('open-journey', (it) => ({
      ...it,
      nodes: [{ stageId: 'x', swimlaneId: 'y' }],
    })),
    'a hundred thousand nodes': changed('open-journey', (it) => ({
      ...it,
      nodes: many(100_000, () => ({ stageId: 1, swimlaneId: 2 })),
    })),
    'a score beyond the scale': changed('open-journey', (it) => ({
      ...it,
      nodes: [{ stageId: 'x', swimlaneId: 'y', score: 1e300 }],
    })),
  },
  lighthouse: {
    ...badJson('lighthouse'),
    'no page': changed('lighthouse', ({ finalDisplayedUrl: _gone, ...it }) => it),
    'a page of nobody': changed('lighthouse', (it) => ({
      ...it,
      finalDisplayedUrl: 'https://evil.example/',
    })),
    'a value below zero': changed('lighthouse', (it) => ({
      ...it,
      audits: { 'largest-contentful-paint': { title: 'x', numericValue: -1 } },
    })),
    'a failed run': changed('lighthouse', (it) => ({
      ...it,
      runtimeError: { code: 'X', message: 'a'.repeat(100_000) },
    })),
  },
  axe: {
    ...badJson('axe'),
    'a script as page': changed('axe', (it) => ({ ...it, url: 'javascript:alert(1)' })),
    'a rule with markup': changed('axe', (it) => ({
      ...it,
      violations: [{ id: '<b>', impact: 'minor', help: '', nodes: [] }],
    })),
    'an unknown impact': changed('axe', (it) => ({
      ...it,
      violations: [{ id: 'b', impact: 'fatal', help: '', nodes: [] }],
    })),
    'a hundred thousand violations': changed('axe', (it) => ({
      ...it,
      violations: many(100_000, () => ({ id: 1 })),
    })),
  },
  har: {
    ...badJson('har'),
    'a status in words': changed('har', () => ({
      log: { entries: [{ request: { method: 'GET', url: 'x' }, response: { status: 'ok' } }] },
    })),
    'a method with lines': changed('har', () => ({
      log: { entries: [{ request: { method: 'GET\r\nX: y', url: 'x' }, response: { status: 500 } }] },
    })),
    'two hundred thousand entries': changed('har', () => ({ log: { entries: many(200_000, () => ({})) } })),
    'pages of nobody': changed('har', () => ({
      log: {
        entries: [{ request: { method: 'GET', url: 'https://evil.example/' }, response: { status: 500 } }],
      },
    })),
  },
  survey: {
    ...badTable('survey'),
    'answers off the scale': () => strToU8('nps\n11\n'),
    'no scale': () => strToU8('score\n3\n'),
    'numbers beyond numbers': () => strToU8(`nps\n${'9'.repeat(400)}\n`),
    'NaN, Infinity and 1e999': () => strToU8('nps\nNaN\nInfinity\n1e999\n'),
    'a touchpoint of nobody': () => strToU8('nps,touchpoint\n9,__proto__\n'),
    'only rows without answers': () => strToU8('nps,why\n,x\n,y\n'),
  },
  metrics: {
    ...badTable('metrics'),
    'no number': () => strToU8('metric,value\nx,=1+1\n'),
    'no stage': () => strToU8('metric,value,stage\nx,1,__proto__\n'),
  },
  ga4: {
    ...badTable('ga4'),
    'no number': () => strToU8('Page path,Views\n/,many\n'),
    'only remarks': () => strToU8('# a\n# b\n'),
    'numbers beyond numbers': () => strToU8('Page path,Views\n/,1e308\n/,1e308\n'),
  },
  'e-mail': {
    empty: () => new Uint8Array(),
    'no headers': () => strToU8('\r\n\r\nFrom: a@b.example'),
    'an Outlook message': () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    'a head of a megabyte': () => strToU8(`Subject: ${'a'.repeat(1_000_000)}\r\n\r\n`),
    'a million folds': () => strToU8(`Subject: a${'\r\n a'.repeat(1_000_000)}`),
    'a million headers': () => strToU8('X: y\r\n'.repeat(1_000_000)),
    'bytes of nothing': () => new Uint8Array(100_000),
  },
};
