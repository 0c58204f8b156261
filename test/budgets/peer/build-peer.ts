import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';

export type PeerScripts = { read(name: string): Buffer; remove(): void };

/** Bundles what stands in entrypoints/ with the extension's own bundler. */
export async function buildPeer(): Promise<PeerScripts> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-peer-'));
  await build({
    root: import.meta.dirname,
    configFile: false,
    outDir: folder,
    manifest: { name: 'peer', version: '1' },
    logger: silent(),
  });
  return {
    read: (name) => readFileSync(join(folder, 'chrome-mv3', `${name}.js`)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function silent() {
  const quiet = () => undefined;
  return {
    debug: quiet,
    log: quiet,
    info: quiet,
    warn: quiet,
    error: quiet,
    fatal: quiet,
    success: quiet,
    level: 0,
  };
}
