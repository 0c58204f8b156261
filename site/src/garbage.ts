import { existsSync, readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

/** A build of as many audits stays well below 2 GB even when memory triples. */
const many = 2000;

/**
 * Garbage is collected when the memory in use has tripled; when it has doubled, if there are many audits. By itself the engine
 * looks through everything after every 64 MB outside its heap, and the more journeys there are, the longer it looks: with four
 * thousand a fifth of the build.
 */
export function collectSeldom(audits: string | undefined): void {
  const count = audits !== undefined && existsSync(audits) ? readdirSync(audits).length : 0;
  setFlagsFromString('--external-memory-accounted-in-global-limit');
  setFlagsFromString(`--heap-growing-percent=${count > many ? 100 : 200}`);
}
