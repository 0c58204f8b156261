import { expect, it, vi } from 'vitest';
import { waymark } from '../run-waymark.ts';

vi.setConfig({ testTimeout: 60_000 });

it.each(['.', './', '..', 'sub/..'])(
  'with --out %s it asks where the bundles are kept, before it does anything',
  async (out) => {
    const { code, err } = await waymark('publish', '--out', out);
    expect(code).toBe(64);
    expect(err).toMatch(/^The bundles are kept beside the site, .* --audits \S+\. Nothing was changed\.\n$/);
  },
);

it('an empty --out is refused as what it is', async () => {
  expect((await waymark('publish', '--out', '')).err).toMatch(/^Nothing stands behind --out/);
});

it.each([
  [['--base', 'https://shop.example/journeys'], 'such as /journeys; the address goes into --site'],
  [['--base', 'a b"><script>'], 'It has to be a path on the server'],
  [['--port', '80000'], 'from 0 to 65535'],
])('%j is refused before anything is built', async (args, said) => {
  const { code, err } = await waymark('publish', '--out', 'somewhere', ...args);
  expect(code).toBe(64);
  expect(err).toContain(said);
});
