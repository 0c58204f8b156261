import { Refusal } from '../journey/refusal.ts';
import { looksLikeGa4 } from './ga4-csv.ts';
import { readJson } from './json-gate.ts';
import { readText } from './text-in.ts';

/** What can be taken in. The first four are journeys of their own, the others add to one. */
export const fileKinds = [
  'bundle',
  'audit',
  'recording',
  'open-journey',
  'e-mail',
  'lighthouse',
  'axe',
  'har',
  'survey',
  'metrics',
  'ga4',
] as const;
export type FileKind = (typeof fileKinds)[number];

/** What a file is, from what is in it and, for the kinds of CSV, from its words. Throws `Refusal` where nobody could tell. */
export function recogniseFile(bytes: Uint8Array, name: string): FileKind {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'bundle';
  if (/\.(?:eml|msg|mbox)$/i.test(name)) return 'e-mail';
  const text = readText(bytes, 'The file', 'windows-1252');
  const start = text.slice(0, 4_000);
  if (/^\s*[{[]/.test(start)) return kindOfJson(readJson(text, 'The file'));
  if (looksLikeGa4(start)) return 'ga4';
  if (/^(?:"?(?:metric|kpi|kennzahl|key)"?)[,;\t]/i.test(start)) return 'metrics';
  if (/\.(?:csv|tsv|txt)$/i.test(name) || /^[^\n]{0,2000}[,;\t]/.test(start)) return 'survey';
  if (/^(?:from|received|return-path|delivered-to|subject|date|mime-version|message-id):/im.test(start))
    return 'e-mail';
  throw new Refusal(
    'unknown-file',
    `Waymark does not know what this file is. It takes in ${fileKinds.join(', ')}.`,
  );
}

/** By the field that only one of them has. */
const signs = [
  ['audit', 'format'],
  ['lighthouse', 'lighthouseVersion'],
  ['har', 'log'],
  ['axe', 'violations'],
  ['open-journey', 'swimlanes'],
] as const;

function kindOfJson(data: unknown): FileKind {
  const first: unknown = Array.isArray(data) ? data[0] : data;
  if (typeof first === 'object' && first !== null) {
    const sign = signs.find(([, field]) => Object.hasOwn(first, field));
    if (sign) return sign[0];
    const steps: unknown = 'steps' in first ? first.steps : undefined;
    const isResult = (it: unknown) => typeof it === 'object' && it !== null && 'lhr' in it;
    if (Array.isArray(steps)) return steps.some(isResult) ? 'lighthouse' : 'recording';
  }
  throw new Refusal('unknown-file', `Waymark does not know this JSON. It takes in ${fileKinds.join(', ')}.`);
}
