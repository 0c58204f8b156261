import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';

type Origin = { editUrl: string | false; lastUpdated: Date | false };

const run = promisify(execFile);
const known = new Map<string, Promise<Origin>>();

/** Where the words of a made page can be edited, and when they last were. `source` is seen from `site/`. */
export function originOf(source: string): Promise<Origin> {
  const before = known.get(source);
  if (before !== undefined) return before;
  const repository = process.env['WAYMARK_REPOSITORY']?.replace(/\/$/, '');
  const path = source.startsWith('../') ? source.slice(3) : `site/${source}`;
  const origin = dateOf(path).then((lastUpdated) => ({
    editUrl: repository ? `${repository}/edit/main/${path}` : (false as const),
    lastUpdated,
  }));
  known.set(source, origin);
  return origin;
}

/** The day of its last commit; none outside a repository, or for a file not committed yet. */
async function dateOf(path: string): Promise<Date | false> {
  try {
    const { stdout } = await run('git', ['log', '-1', '--format=%cI', '--', `:/${path}`]);
    return stdout.trim() === '' ? false : new Date(stdout.trim());
  } catch {
    return false;
  }
}
