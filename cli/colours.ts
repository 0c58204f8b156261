import process from 'node:process';
import picocolors from 'picocolors';

type Stream = { readonly isTTY?: boolean };
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether colours may be written there: on a terminal, unless NO_COLOR says no (https://no-color.org); anywhere where
 * FORCE_COLOR asks for it. A build server's log is a file like any other.
 */
export function isColourful(stream: Stream, env: Environment = process.env): boolean {
  if (env['NO_COLOR']) return false;
  return Boolean(env['FORCE_COLOR']) || (stream.isTTY === true && env['TERM'] !== 'dumb');
}

/** For results. They may go into a file while the other stream is a terminal, so each has its own. */
export const outColours = picocolors.createColors(isColourful(process.stdout));

/** For what is said to a person. */
export const errColours = picocolors.createColors(isColourful(process.stderr));
