import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { manifestFor } from '../../extension/manifest.ts';

const page = readFileSync(
  resolve(import.meta.dirname, '../../site/src/content/docs/docs/privacy.md'),
  'utf8',
);

test('the privacy page says what each permission is for, and names no other', () => {
  const build = { command: 'build', mode: 'production' } as const;
  const manifest = manifestFor({ browser: 'chrome', ...build });
  const asked = [
    ...(manifest.permissions ?? []),
    ...(manifest.optional_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
  ];
  const table = page.slice(page.indexOf('## Permissions'), page.indexOf('## On this site'));
  const told = [...table.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, names = '']) =>
    names.split(', ').map((name) => name.replaceAll('`', '')),
  );
  expect(told.sort()).toEqual(asked.map(String).sort());
});
