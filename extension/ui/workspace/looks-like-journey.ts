import { Refusal } from '../../../core/journey/refusal.ts';

const [p, k] = [0x50, 0x4b];

/** What a file is by its first letters, before any of it is read. Throws `Refusal` for what no reader here takes. */
export function looksLikeJourney(bytes: Uint8Array): 'zip' | 'json' {
  if (bytes[0] === p && bytes[1] === k) return 'zip';
  const start = new TextDecoder().decode(bytes.subarray(0, 1_000)).trimStart();
  if (start === '') throw new Refusal('empty-file', 'The file is empty.');
  if (start[0] !== '{' && start[0] !== '[')
    throw new Refusal('unknown-file', 'This is not a file Waymark reads.');
  return 'json';
}
