import { describe, expect, test } from 'vitest';
import { builds, builtFile, filesOf } from './built.ts';

/** Chrome and Firefox install these without a warning. */
const withoutWarning = [
  'activeTab',
  'alarms',
  'contextMenus',
  'scripting',
  'sidePanel',
  'storage',
  'unlimitedStorage',
];

/** Code made from text, and script from elsewhere. */
const madeCode =
  /\beval\s*\(|\bnew Function\s*\(|\bimportScripts\s*\(\s*["'`]https?:|\bimport\s*\(\s*["'`]https?:/;
const remoteScript = /<script[^>]+src=["']?(https?:)?\/\//;

describe.each(builds)('%s', (target) => {
  const manifest: Record<string, unknown> = JSON.parse(String(builtFile(target, 'manifest.json')));

  test('asks at install for nothing that warns', () => {
    const asked = manifest['permissions'];
    expect(Array.isArray(asked) ? asked.filter((name) => !withoutWarning.includes(name)) : asked).toEqual([]);
    expect(manifest['host_permissions'] ?? []).toEqual([]);
    expect(manifest['content_scripts'] ?? []).toEqual([]);
    expect(manifest).not.toHaveProperty('devtools_page');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('shows no file to pages', () => {
    expect(manifest['web_accessible_resources'] ?? []).toEqual([]);
  });

  test('lets its pages run only its own files and reach nobody', () => {
    const policy = JSON.stringify(manifest['content_security_policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  });

  test('makes no code from text and loads none from elsewhere', () => {
    const files = filesOf(target);
    const scripts = files.filter(({ path }) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter(({ bytes }) => madeCode.test(String(bytes))).map(({ path }) => path)).toEqual([]);
    const pages = files.filter(({ path }) => path.endsWith('.html'));
    expect(pages.filter(({ bytes }) => remoteScript.test(String(bytes))).map(({ path }) => path)).toEqual([]);
  });
});
