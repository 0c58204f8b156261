import { InvalidArgumentError } from 'commander';

/** A port to serve on; 0 lets the system choose one. */
export function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}
