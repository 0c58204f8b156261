import { expect, test } from 'vitest';
import { notSources } from '../../extension/not-sources.ts';

test('audits, profiles and what was built are no sources', () => {
  expect(notSources(['core', 'out', '.waymark-profile', 'wxt.config.ts'])).toEqual([
    'out',
    'out/**',
    '.waymark-profile',
    '.waymark-profile/**',
    '**/*.zip',
  ]);
});
