import { execFile } from 'node:child_process';
import process from 'node:process';

type Said = { code: number; out: string; err: string };

/** Runs the command line as a user does. */
export function waymark(...args: string[]): Promise<Said> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['cli/waymark.ts', ...args],
      { env: { ...process.env, NO_COLOR: '1' }, maxBuffer: 50_000_000 },
      (error, out, err) => done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}
