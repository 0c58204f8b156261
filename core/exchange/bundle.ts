import { strToU8, Unzip, UnzipInflate, type Zippable, zipSync } from 'fflate';
import type { Audit } from '../journey/audit.ts';
import { Refusal } from '../journey/refusal.ts';
import type { Score } from '../scoring/score.ts';
import { z } from '../zod.ts';
import { readAudit, writeAudit } from './audit-json.ts';
import { joined } from './joined.ts';
import { readJson } from './json-gate.ts';
import { readText } from './text-in.ts';
import { type Inflate, unzipWith } from './unzip-with.ts';
import { checkZipEnd } from './zip-end.ts';

/** SHA-256 of bytes in lower-case hex. Each home brings its own (WebCrypto, Node). */
export type Digest = (bytes: Uint8Array) => Promise<string>;

export type Bundle = { audit: Audit; pictures: ReadonlyMap<string, Uint8Array> };
export type BundleParts = Bundle & { score?: Score; reportHtml: string; reportMarkdown: string };

/** Guards of the import, all checked while unpacking: what a file says about itself is not believed. */
export const bundleLimits = {
  files: 10_000,
  bytes: 1_000_000_000,
  fileBytes: 420_000_000,
  nameCharacters: 200,
  /** Events pack about 8 : 1, a bomb 1000 : 1. Small files may pack better than that. */
  ratio: 100,
  freeBytes: 10_000_000,
};

/** Bytes unpacked at a time. */
const sliceBytes = 8_192;

const manifestSchema = z.object({
  format: z.literal('waymark-bundle'),
  version: z.literal(1),
  files: z.record(z.string(), z.object({ sha256: z.string().length(64), bytes: z.number().int().min(0) })),
});

const pictureName = /^images\/([^/\\]{1,160})\.webp$/;
/** A fixed time in the archive: the same audit makes the same bytes. */
const mtime = new Date(1980, 0, 1, 12);

/** Writes a `.waymark.zip`: audit, pictures (WebP, by picture id), both reports, and a manifest with the hash of each file. */
export async function writeBundle(parts: BundleParts, sha256: Digest): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>();
  files.set('audit.json', strToU8(writeAudit(parts.audit, parts.score)));
  files.set('report.html', strToU8(parts.reportHtml));
  files.set('report.md', strToU8(parts.reportMarkdown));
  for (const [id, bytes] of [...parts.pictures].sort(([a], [b]) => (a < b ? -1 : 1)))
    files.set(`images/${pictureFile(id)}.webp`, bytes);
  const listed: z.infer<typeof manifestSchema>['files'] = {};
  for (const [name, bytes] of files) listed[name] = { sha256: await sha256(bytes), bytes: bytes.length };
  const manifest = { format: 'waymark-bundle', version: 1, files: listed };
  const zip: Zippable = { 'manifest.json': [strToU8(`${JSON.stringify(manifest, null, 1)}\n`), { mtime }] };
  // Pictures are compressed already.
  for (const [name, bytes] of files)
    zip[name] = [bytes, { mtime, level: name.startsWith('images/') ? 0 : 6 }];
  return zipSync(zip);
}

/**
 * Reads a bundle from anywhere. Throws `Refusal`; nothing of a refused bundle is kept. A home that has an inflater of its own,
 * faster than one in script, brings it along.
 */
export async function readBundle(bytes: Uint8Array, sha256: Digest, inflate?: Inflate): Promise<Bundle> {
  const files = await readBundleFiles(bytes, sha256, inflate);
  const pictures = new Map<string, Uint8Array>();
  for (const [name, file] of files) {
    const id = pictureName.exec(name)?.[1];
    if (id !== undefined) pictures.set(pictureId(id), file);
  }
  return { audit: readAudit(auditText(files)), pictures };
}

/** The files of a bundle by name, each with the size and hash that the manifest says, and none beside them. Throws `Refusal`. */
export async function readBundleFiles(
  bytes: Uint8Array,
  sha256: Digest,
  inflate?: Inflate,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = unpack(bytes, inflate);
  const manifest = manifestOf(files);
  for (const [name, entry] of Object.entries(manifest.files)) {
    const file = files.get(name);
    if (!file)
      throw new Refusal(
        'file-missing',
        `The bundle lists ${show(name)} but does not hold it. Copy it again from where it came.`,
      );
    if (file.length !== entry.bytes || (await sha256(file)) !== entry.sha256) {
      throw new Refusal(
        'file-changed',
        `${show(name)} in the bundle is not what was packed: it was damaged or changed.`,
      );
    }
  }
  for (const name of files.keys()) {
    if (name !== 'manifest.json' && !Object.hasOwn(manifest.files, name)) {
      throw new Refusal('file-unlisted', `The bundle holds ${show(name)}, which its manifest does not list.`);
    }
  }
  return files;
}

/** The text of the audit among a bundle's files. */
export function auditText(files: ReadonlyMap<string, Uint8Array>): string {
  const audit = files.get('audit.json');
  if (!audit) throw new Refusal('no-audit', 'The bundle holds no audit.json.');
  return utf8(audit);
}

function manifestOf(files: ReadonlyMap<string, Uint8Array>): z.infer<typeof manifestSchema> {
  const file = files.get('manifest.json');
  if (!file) throw new Refusal('no-manifest', 'This is not a Waymark bundle: it holds no manifest.json.');
  const parsed = manifestSchema.safeParse(readJson(utf8(file), 'The manifest'));
  if (!parsed.success)
    throw new Refusal(
      'bad-manifest',
      'The manifest of the bundle cannot be read: it is of another kind or version.',
    );
  return parsed.data;
}

function unpack(bytes: Uint8Array, inflate: Inflate | undefined): Map<string, Uint8Array> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new Refusal('not-a-zip', 'This is not a Waymark bundle: a .waymark.zip file was expected.');
  const files = new Map<string, Uint8Array>();
  const allowed = Math.min(bundleLimits.bytes, bundleLimits.freeBytes + bytes.length * bundleLimits.ratio);
  let total = 0;
  let complete = 0;
  let started = 0;
  const unzip = new Unzip((file) => {
    started++;
    if (started > bundleLimits.files)
      throw new Refusal('too-many-files', `The bundle holds more than ${bundleLimits.files} files.`);
    checkName(file.name, files);
    if ((file.originalSize ?? 0) > bundleLimits.fileBytes) throw tooBig();
    const chunks: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, chunk, final) => {
      // What is thrown here comes back as an error from fflate.
      if (error instanceof Refusal) throw error;
      if (error)
        throw new Refusal(
          'damaged',
          `${show(file.name)} in the bundle cannot be unpacked: the file is damaged.`,
        );
      size += chunk.length;
      total += chunk.length;
      if (size > bundleLimits.fileBytes || total > allowed) throw tooBig();
      chunks.push(chunk);
      if (final) {
        complete++;
        files.set(file.name, joined(chunks));
      }
    };
    file.start();
  });
  const left = () => Math.min(bundleLimits.fileBytes, allowed - total);
  unzip.register(inflate ? unzipWith(inflate, left, tooBig) : UnzipInflate);
  try {
    // In slices, so that a bomb is stopped after the first of them and not after it went off: one becomes 8 MB at most.
    for (let at = 0; at < bytes.length; at += sliceBytes)
      unzip.push(bytes.subarray(at, at + sliceBytes), at + sliceBytes >= bytes.length);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('damaged', 'The bundle cannot be unpacked: it is damaged or cut off.');
  }
  if (complete !== started)
    throw new Refusal('damaged', 'The bundle breaks off in the middle: it is damaged or cut off.');
  checkZipEnd(bytes, complete);
  return files;
}

function checkName(name: string, files: ReadonlyMap<string, Uint8Array>): void {
  const isKnown =
    ['manifest.json', 'audit.json', 'report.html', 'report.md'].includes(name) || pictureName.test(name);
  if (!isKnown || name.length > bundleLimits.nameCharacters)
    throw new Refusal('bad-name', `The bundle holds ${show(name)}, which no Waymark bundle has.`);
  if (files.has(name)) throw new Refusal('double-file', `The bundle holds ${show(name)} twice.`);
}

const tooBig = () =>
  new Refusal('too-big', 'The bundle unpacks to more than Waymark takes in. Nothing was stored.');

const utf8 = (bytes: Uint8Array): string => readText(bytes, 'The bundle');
/** Picture ids hold slashes; a file name in the archive holds none. */
export const pictureFile = (id: string): string => encodeURIComponent(id);
function pictureId(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    throw new Refusal(
      'bad-name',
      `The bundle holds a picture called ${show(name)}, which no Waymark bundle has.`,
    );
  }
}
/** A name from outside, made short and harmless for a sentence. */
const show = (name: string): string => `“${name.replace(/[^\w./ -]/g, '?').slice(0, 60)}”`;
