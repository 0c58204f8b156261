import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const sources = ['extension', 'core'];

type Wanted = { browser?: 'chrome' | 'firefox'; mode?: 'production' | 'test' };

/**
 * The folder of the built extension, built anew when its sources changed. `test` is the build with site access granted.
 * `WAYMARK_TEST_EXTENSION` names one that is tested as it is.
 */
export async function builtExtension({ browser = 'chrome', mode = 'test' }: Wanted = {}): Promise<string> {
  const given = process.env['WAYMARK_TEST_EXTENSION'];
  if (given && mode === 'test' && browser === 'chrome') return given;
  const folder = join(root, '.output', `${browser}-mv3${mode === 'test' ? '-test' : ''}`);
  const stamp = join(folder, '.stamp');
  const wanted = sourceHash();
  if (read(stamp) !== wanted) {
    await wxt(['build', '-b', browser, '--mv3', '--mode', mode]);
    writeFileSync(stamp, wanted);
  }
  return folder;
}

async function wxt(args: string[]): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), ...args], { cwd: root });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`wxt ${args.join(' ')} failed:\n${said.slice(-4_000)}`);
}

function sourceHash(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'wxt.config.ts')));
  for (const folder of sources)
    for (const path of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (/\.\w+$/.test(path)) hash.update(path).update(readFileSync(join(root, folder, path)));
  return hash.digest('hex');
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // never built
  }
}
