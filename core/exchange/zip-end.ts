import { Refusal } from '../journey/refusal.ts';

/** Shapes and signatures are those of APPNOTE.TXT, 4.3.12 and 4.3.16: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const endBytes = 22;
const endSignature = 0x06054b50;
const entryBytes = 46;
const entrySignature = 0x02014b50;
const longestComment = 0xffff;
/** Stands where a zip64 record has the number. */
const elsewhere = { count: 0xffff, offset: 0xffffffff };

/**
 * The files come before the list of them, so a reader that streams sees no difference when the list is cut off. Throws `Refusal`
 * unless the list is there whole and has as many entries as there were files.
 */
export function checkZipEnd(bytes: Uint8Array, files: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) throw cutOff();
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== elsewhere.count && count !== files) throw cutOff();
  if (offset !== elsewhere.offset && entriesAt(view, offset, end) !== files) throw cutOff();
}

/** Where the record begins that ends with the archive; undefined when none does. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - endBytes;
  for (let at = last; at >= 0 && at >= last - longestComment; at--)
    if (view.getUint32(at, true) === endSignature && view.getUint16(at + 20, true) === last - at) return at;
  return undefined;
}

function entriesAt(view: DataView, offset: number, end: number): number {
  let at = offset;
  let entries = 0;
  while (at + entryBytes <= end && view.getUint32(at, true) === entrySignature) {
    at += entryBytes + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
    entries++;
  }
  return at <= end ? entries : -1;
}

const cutOff = () =>
  new Refusal(
    'cut-off',
    'The bundle is cut off: the list of its files at the end is missing or not whole. Copy it again from where it came.',
  );
