import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { publishSite } from '../../cli/publish-site.ts';
import { writeSiteBundles } from './support/site-bundles.ts';

const notice = 'Diese Seite gibt es bisher nur auf Englisch.';
let folder: string;
const built = (path: string) => readFile(join(folder, 'out', path), 'utf8');

beforeAll(async () => {
  for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV']) vi.stubEnv(name, undefined);
  folder = await mkdtemp(join(tmpdir(), 'waymark-german-'));
  await publishSite({
    bundles: await writeSiteBundles(folder),
    audits: join(folder, 'audits'),
    out: join(folder, 'out'),
    site: 'https://example.com',
    language: 'de',
  });
}, 300_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

test.each(['docs/start', 'docs/calculator', 'guidelines', 'guidelines/gaps/no-way-back'])(
  'the article %s says in German that it is English, and is marked as English',
  async (page) => {
    const text = await built(`${page}/index.html`);
    expect(text).toMatch(/<html[^>]* lang="de"/);
    expect(text).toContain(notice);
    expect(text).toMatch(/<div class="sl-markdown-content" lang="en"/);
    expect(text).toMatch(/<h1[^>]* lang="en"/);
    // There is no repository that could be asked.
    expect(text).not.toMatch(/War diese Seite hilfreich\?|mailto:|Diese Seite bearbeiten/);
    expect(text).toContain('Auf dieser Seite');
    expect(text).not.toMatch(/>\s*(Skip to content|On this page|Search|Was this page helpful\?)\s*</);
  },
);

test('what is made from audits is German and needs no notice', async () => {
  const gallery = await built('journeys/index.html');
  const [, path = ''] = /href="(\/journeys\/subscribe-[^"]+)"/.exec(gallery) ?? [];
  const journey = await built(`${path.slice(1)}index.html`);
  const changes = await built('changes/index.html');
  for (const page of [gallery, journey, changes, await built('index.html'), await built('404.html')]) {
    expect(page).toMatch(/<html[^>]* lang="de"/);
    expect(page).not.toContain(notice);
    expect(page).not.toContain('lang="en"');
  }
  expect(await built('llms.txt')).toMatch(/^> Wie es ist, Kunde zu sein/m);
  expect(gallery).toContain('Zuletzt gegangen');
  expect(journey).toContain('Wohin die Punkte gingen');
  expect(changes).toContain('Änderungen');
  expect(journey).not.toMatch(/>\s*(Findings|Where the points went|Take it along|History)\s*</);
});
