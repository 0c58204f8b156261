/** Pieces that readers stumble over. */
const pieces = [
  '\0',
  '"',
  '\\',
  '{',
  '[',
  ']',
  '}',
  ',',
  ';',
  '\n',
  '\r\n',
  '=?',
  '?=',
  '-1',
  '1e999',
  '9'.repeat(40),
  'null',
  '__proto__',
  'constructor',
  '\u202e',
  '<script>',
  "'",
  '\ufeff',
  '../',
  '%',
  'PK\u0003\u0004',
].map((it) => new TextEncoder().encode(it));

/** A file with one to eight changes; the same seed makes the same ones. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  let state = (seed * 2_654_435_761) >>> 0;
  // xorshift32 (Marsaglia, 2003)
  const random = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return below === 0 ? 0 : state % below;
  };
  let out = bytes;
  for (let change = random(8); change >= 0; change--) {
    const at = random(out.length + 1);
    const end = Math.min(out.length, at + random(40));
    const [head, tail] = [out.subarray(0, at), out.subarray(at)];
    switch (random(7)) {
      case 0: {
        out = out.slice();
        if (at < out.length) out[at] = random(256);
        break;
      }
      case 1:
        out = Buffer.concat([head, out.subarray(end)]);
        break;
      case 2:
        out = Buffer.concat([head, pieces[random(pieces.length)] ?? head, tail]);
        break;
      case 3:
        out = Buffer.concat([head, out.subarray(at, end), tail]);
        break;
      case 4:
        out = random(10) === 0 ? head : out;
        break;
      case 5: {
        const from = random(out.length + 1);
        out = Buffer.concat([head, out.subarray(from, from + random(200)), tail]);
        break;
      }
      default: {
        out = out.slice();
        // A digit becomes another: lengths, counts, versions and times.
        for (let i = at; i < end; i++)
          if ((out[i] ?? 0) >= 48 && (out[i] ?? 0) <= 57) out[i] = 48 + random(10);
      }
    }
  }
  return out;
}
