import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { detectors } from '../../../core/signals/index.ts';

const site = resolve(import.meta.dirname, '../../../site/src');

test.each(detectors.map(({ id }) => id))('%s is shown at the moment it fires', (id) => {
  const page = readFileSync(resolve(site, `content/docs/guidelines/detectors/${id}.md`), 'utf8');
  const [, alt = '', file = ''] = /!\[([^\]]+)\]\([./]+\/assets\/(.+?)\)/.exec(page) ?? [];
  expect(file).toBe(`pictures/signals/${id}.webp`);
  expect(alt.length).toBeGreaterThan(30);
  expect(page).toContain('*In the sample shop: ');
  expect(statSync(resolve(site, 'assets', file)).size).toBeLessThan(150_000);
});
