import { strToU8, unzipSync, zipSync } from 'fflate';
import { seeds } from './seeds.ts';

type Raw = {
  name: string;
  data?: Uint8Array;
  method?: number;
  flags?: number;
  size?: number;
  packed?: number;
  crc?: number;
};

/** A zip made by hand, so that it may lie: local headers, no directory, for a reader that streams believes nothing else. */
export function rawZip(files: readonly Raw[]): Uint8Array {
  const parts = files.map(
    ({
      name,
      data = new Uint8Array(),
      method = 0,
      flags = 0,
      size = data.length,
      packed = data.length,
      crc = 0,
    }) => {
      const title = strToU8(name);
      const whole = new Uint8Array(30 + title.length + data.length);
      const view = new DataView(whole.buffer);
      view.setUint32(0, 0x04034b50, true);
      view.setUint16(4, 20, true);
      view.setUint16(6, flags, true);
      view.setUint16(8, method, true);
      view.setUint32(14, crc, true);
      view.setUint32(18, packed, true);
      view.setUint32(22, size, true);
      view.setUint16(26, title.length, true);
      whole.set(title, 30);
      whole.set(data, 30 + title.length);
      return whole;
    },
  );
  return Buffer.concat([...parts, strToU8('PK\u0005\u0006'), new Uint8Array(18)]);
}

const files = unzipSync(seeds.bundle);
const withFile = (name: string, data: Uint8Array) => zipSync({ ...files, [name]: data });
const manifest = (change: (manifest: { files: Record<string, unknown>; version: number }) => void) => {
  const read = JSON.parse(new TextDecoder().decode(files['manifest.json']));
  change(read);
  return withFile('manifest.json', strToU8(JSON.stringify(read)));
};

/** Bundles that must be refused, made when they are asked for. */
export const badZips: Readonly<Record<string, () => Uint8Array>> = {
  'no zip': () => strToU8('hello'),
  'nothing at all': () => new Uint8Array(),
  'two letters': () => strToU8('PK'),
  'an empty archive': () => zipSync({}),
  'a bomb, 60 MB of zeros': () => zipSync({ 'audit.json': new Uint8Array(60_000_000) }),
  'a bomb in a picture': () => zipSync({ 'images/a.webp': new Uint8Array(80_000_000) }),
  'two bombs': () =>
    zipSync({ 'audit.json': new Uint8Array(20_000_000), 'report.html': new Uint8Array(20_000_000) }),
  'a size that lies upwards': () => rawZip([{ name: 'audit.json', data: strToU8('{}'), size: 0xfffffff0 }]),
  'a size that lies downwards': () =>
    rawZip([{ name: 'audit.json', data: strToU8('{"a":1}'), size: 1, packed: 1 }]),
  'a packed size beyond the end': () =>
    rawZip([{ name: 'audit.json', data: strToU8('{}'), packed: 1_000_000 }]),
  'a wrong checksum over changed bytes': () => {
    const changed = seeds.bundle.slice();
    const at = Buffer.from(changed).indexOf(Buffer.alloc(400, 7));
    changed[at + 5] = 8;
    return changed;
  },
  'a million entries': () =>
    rawZip(Array.from({ length: 1_000_000 }, (_, i) => ({ name: `images/${i}.webp` }))),
  'one name twice': () => rawZip([{ name: 'report.md' }, { name: 'report.md' }]),
  'encrypted entries': () => rawZip([{ name: 'audit.json', data: strToU8('{}'), flags: 1 }]),
  'an unknown method': () => rawZip([{ name: 'audit.json', data: strToU8('{}'), method: 99 }]),
  'broken deflate': () => rawZip([{ name: 'audit.json', data: new Uint8Array(50).fill(0xff), method: 8 }]),
  'a zip in the zip': () => withFile('audit.json', seeds.bundle),
  'an audit that is no JSON': () => withFile('audit.json', strToU8('no')),
  'a changed report': () => withFile('report.md', strToU8('other')),
  'a file nobody listed': () => withFile('images/more.webp', strToU8('x')),
  'a manifest of another version': () =>
    manifest((it) => {
      it.version = 2;
    }),
  'a manifest that lists what is not there': () =>
    manifest((it) => {
      it.files['images/none.webp'] = { sha256: 'a'.repeat(64), bytes: 1 };
    }),
  'a manifest with a short hash': () =>
    manifest((it) => {
      it.files['report.md'] = { sha256: 'a', bytes: 1 };
    }),
  'a manifest with __proto__': () =>
    withFile(
      'manifest.json',
      strToU8('{"format":"waymark-bundle","version":1,"files":{"__proto__":{"sha256":"","bytes":0}}}'),
    ),
  'no manifest': () => zipSync({ 'audit.json': files['audit.json'] ?? new Uint8Array() }),
  'a picture with a broken name': () => rawZip([{ name: 'images/%ff%.webp' }]),
  ...Object.fromEntries(
    [
      '../evil',
      '..\\evil',
      '/etc/passwd',
      'C:\\evil',
      'C:evil',
      'images/../../evil.webp',
      'images/a/b.webp',
      'images\\a.webp',
      'audit.json/',
      './audit.json',
      'AUDIT.JSON',
      'audit.json\0.exe',
      '\u202Egnp.exe',
      `images/${'a'.repeat(500)}.webp`,
      '__proto__',
      '',
    ].map((name) => [
      `the name ${JSON.stringify(name).slice(0, 30)}`,
      () => rawZip([{ name, data: strToU8('x') }]),
    ]),
  ),
};
