import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openBrowser } from '../../cli/walker/browser.ts';
import { builtExtension } from './support/built-extension.ts';

type Manifest = {
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown;
  web_accessible_resources?: unknown;
  devtools_page?: unknown;
  content_security_policy: { extension_pages: string };
};

const read = async (browser: 'chrome' | 'firefox'): Promise<Manifest> =>
  JSON.parse(
    await readFile(join(await builtExtension({ browser, mode: 'production' }), 'manifest.json'), 'utf8'),
  );

describe.each(['chrome', 'firefox'] as const)('the shipped manifest for %s', (browser) => {
  test('asks for no site, opens nothing to pages, loads nothing from elsewhere', async () => {
    const manifest = await read(browser);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toContain('https://*/*');
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.devtools_page).toBeUndefined();
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  });
});

describe('the browser itself says', () => {
  let browser: Browser;
  let asker: Page;
  let folder = '';
  beforeAll(async () => {
    // Only an extension that may manage others is told what a manifest warns of: one is made for this test.
    folder = await mkdtemp(join(tmpdir(), 'waymark-asker-'));
    const manifest = { manifest_version: 3, name: 'Asker', version: '1', permissions: ['management'] };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'page.html'), '<!doctype html><title>Asker</title>');
    browser = await openBrowser({ extension: folder });
    const id = await vi.waitUntil(async () => [...(await browser.extensions()).keys()][0], {
      timeout: 10_000,
    });
    asker = await browser.newPage();
    await asker.goto(`chrome-extension://${id}/page.html`);
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const warnings = (of: object): Promise<string[]> =>
    asker.evaluate((text) => chrome.management.getPermissionWarningsByManifest(text), JSON.stringify(of));

  test('that installing it warns of nothing', async () => {
    // The names are looked up from the messages; they play no part in what is warned of.
    const manifest = {
      ...(await read('chrome')),
      name: 'Waymark',
      description: '',
      default_locale: undefined,
    };
    expect(await warnings(manifest)).toEqual([]);
  });

  test('that a site permission or one more named permission would', async () => {
    const manifest = {
      ...(await read('chrome')),
      name: 'Waymark',
      description: '',
      default_locale: undefined,
    };
    expect(await warnings({ ...manifest, host_permissions: ['https://*/*'] })).not.toEqual([]);
    expect(await warnings({ ...manifest, permissions: [...manifest.permissions, 'tabs'] })).not.toEqual([]);
  });
});

declare const chrome: {
  management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
};
