import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { auditFrom } from '../core/exchange/audit-json.ts';
import { readBundle } from '../core/exchange/bundle.ts';
import { readJson } from '../core/exchange/json-gate.ts';
import type { Audit } from '../core/journey/audit.ts';
import { Refusal } from '../core/journey/refusal.ts';
import type { ScoringInput } from '../core/scoring/input.ts';
import { inputOf } from '../core/scoring/input-of.ts';
import { readScoringInput } from '../core/scoring/read-scoring-input.ts';
import { Stop } from './exit.ts';
import { hintOf } from './hints.ts';
import { sha256 } from './sha256.ts';

const maxBytes = 2_000_000_000;

export type AuditFile = { audit: Audit; pictures: ReadonlyMap<string, Uint8Array> };

/** A file as bytes; a sentence instead of a stack when it is not there. */
export async function readBytes(file: string): Promise<Uint8Array> {
  const about = await stat(file).catch(() => undefined);
  if (!about) throw new Stop(`There is no file ${file}.`);
  if (!about.isFile()) throw new Stop(`${file} is not a file.`);
  if (about.size > maxBytes) throw new Stop(`${file} is larger than Waymark reads.`);
  const bytes = new Uint8Array(await readFile(file));
  if (/\.zip$/i.test(file) && !isZip(bytes))
    throw new Stop(`${basename(file)} is no zip file, whatever its name says. Was it cut off while copying?`);
  return bytes;
}

/** A bundle or an audit JSON. */
export async function readAuditFile(file: string): Promise<AuditFile> {
  return inFile(file, async () => {
    const bytes = await readBytes(file);
    if (isZip(bytes)) return readBundle(bytes, sha256);
    return { audit: auditFrom(jsonIn(bytes)), pictures: new Map() };
  });
}

/** A bundle and nothing else: what is kept under a bundle's name has to be one. */
export async function readBundleFile(file: string): Promise<AuditFile> {
  return inFile(file, async () => {
    const bytes = await readBytes(file);
    if (isZip(bytes)) return readBundle(bytes, sha256);
    throw new Stop(
      `${basename(file)} is no bundle: name the .waymark.zip of this audit, which holds its pictures, too. Nothing was changed.`,
    );
  });
}

/** A bundle, an audit JSON, or a scoring input. */
export async function readScorable(file: string): Promise<{ input: ScoringInput; audit?: Audit }> {
  const bytes = await readBytes(file);
  if (isZip(bytes)) {
    const { audit } = await readAuditFile(file);
    return { audit, input: inputOf(audit) };
  }
  return inFile(file, async () => {
    const data = jsonIn(bytes);
    if (typeof data === 'object' && data !== null && 'format' in data) {
      const audit = auditFrom(data);
      return { audit, input: inputOf(audit) };
    }
    const read = readScoringInput(data);
    if ('input' in read) return { input: read.input };
    const first = read.problems[0];
    throw new Refusal(
      'not-scorable',
      `This is neither an audit nor a scoring input: ${first?.place}: ${first?.mend}`,
      read.problems,
    );
  });
}

export async function inFile<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const places = error.problems.slice(1).map((problem) => `\n  ${problem.place}: ${problem.mend}`);
    throw new Stop(`${basename(file)}: ${error.message}${hintOf(error)}${places.join('')}`);
  }
}

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** What is said in a file of JSON. A picture or a program is told as what it is, and not by its first wrong bracket. */
export function jsonIn(bytes: Uint8Array): unknown {
  if (bytes.subarray(0, 4_096).includes(0))
    throw new Refusal('not-json', 'This is neither a bundle nor JSON, but a file of another kind.');
  return readJson(new TextDecoder().decode(bytes), 'The file');
}
