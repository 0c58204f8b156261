import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../cli/sha256.ts';
import { readBundle } from '../../core/exchange/bundle.ts';
import { readStageModels } from '../../core/exchange/stage-models-json.ts';
import { inputOf } from '../../core/scoring/input-of.ts';
import { inCard, inStage, modelSteps } from './support/model-steps.ts';
import { action, eventually, gone, keys, press, seen, textOf } from './support/panel-driver.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';

/** A model of one's own from its first copy to the bundle of a walk by it, and back in. */
let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace();
});
afterAll(() => workspace?.close());
const { write, kept } = modelSteps(() => workspace);
const page = () => workspace.page;

test('a copy gets a name, a stage called otherwise and weights', async () => {
  await workspace.go('#/models');
  await press(page(), '>>> [data-model="success-6"] [data-action="copy-model"]');
  await seen(page(), '>>> wm-model-editor');
  await write('>>> wm-model-editor >>> #name', 'Our box');
  await write(inStage('onboarding', '#name'), 'First box');
  await write(inStage('onboarding', '#weight'), '5');
  await write(inStage('expansion', '#weight'), '0');
  await press(page(), action('save-model'));
  expect(await eventually(kept, (all) => all.length === 1)).toMatchObject([
    { name: 'Our box', copyOf: 'success-6', version: 1 },
  ]);
});

test('a walk with it has its stages and weights, in the panel, the bundle and what is read from it', async () => {
  const { walk, downloads } = workspace;
  await walk.page.bringToFront();
  const { panel } = walk;
  await press(panel, '>>> wm-prepare >>> summary');
  const [own] = await kept();
  const select = await seen(panel, '>>> wm-model-choice >>> #model');
  expect(await select.$$eval('optgroup', (all) => all.map((it) => it.getAttribute('label')))).toEqual(
    ['From the last walk', 'Yours', 'Built in'].slice(-2),
  );
  await select.select(own?.id ?? '');
  await press(panel, action('start-walk'));
  await seen(panel, '>>> wm-marks');
  expect(await textOf(panel, '>>> wm-stage-rail >>> ol')).toContain('First box');
  await press(panel, '>>> wm-stage-rail >>> li:nth-child(3) button');
  await keys(panel, 't');
  await seen(panel, '>>> wm-touchpoint-form');
  await keys(panel, { type: 'Parcel' }, 'Enter');
  await gone(panel, '>>> wm-touchpoint-form');
  await keys(panel, 'f');
  await seen(panel, '>>> wm-friction-form');
  await keys(panel, { type: 'Box is crushed' }, 'Enter');
  await gone(panel, '>>> wm-friction-form');
  await walk.stop();
  await press(panel, '>>> wm-prepare >>> summary');
  const chosen = () => panel.$eval('>>> wm-model-choice >>> #model', (it) => (it as HTMLSelectElement).value);
  expect(await eventually(chosen, (it) => it === own?.id), 'the last used one is offered again').toBe(
    own?.id,
  );
  await press(panel, action('edit-models'));

  await page().bringToFront();
  await seen(page(), '>>> wm-models');
  await workspace.go('#/storage');
  const ids = () =>
    page().$$eval('>>> tr[data-walk]', (all) => all.map((it) => it.getAttribute('data-walk')));
  const id = (await eventually(ids, (all) => all.length === 2)).find((it) => it !== workspace.id) ?? '';
  await workspace.go(`#/audit/${encodeURIComponent(id)}/export`);
  await press(page(), '>>> [data-export="bundle"]');
  const bytes = await workspace.downloaded(/\.waymark\.zip$/);
  const { audit } = await readBundle(bytes, sha256);
  expect(audit.framework).toEqual(own);
  expect(audit.stages.map(({ name, weight }) => [name, weight])).toContainEqual(['First box', 5]);
  expect(inputOf(audit).stages.find((it) => it.id === 'expansion')?.weight).toBe(0);
  expect(audit.findings.map(({ title, stage }) => [title, stage])).toContainEqual([
    'Box is crushed',
    'onboarding',
  ]);

  await workspace.go(`#/audit/${encodeURIComponent(id)}/score`);
  await eventually(
    () => textOf(page(), '>>> wm-score-view >>> table'),
    (it) => it.includes('First box'),
  );
  await workspace.go('#/storage');
  await press(page(), `>>> tr[data-walk="${id}"] [data-action="delete-walk"]`);
  await press(page(), '>>> wm-confirm >>> [data-action="confirm"]');
  await gone(page(), `>>> tr[data-walk="${id}"]`);
  await workspace.go('#/');
  const zip = join(downloads, 'again.waymark.zip');
  await writeFile(zip, bytes);
  const field = (await seen(page(), '>>> wm-import >>> input')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(zip);
  await seen(page(), '>>> [data-summary]');
  await workspace.go(`#/audit/${encodeURIComponent(id)}/touchpoints`);
  const heads = () => page().$$eval('>>> wm-touchpoints >>> h2', (all) => all.map((it) => it.textContent));
  expect(await eventually(heads, (all) => all.length > 0)).toContainEqual(
    expect.stringContaining('First box'),
  );
});

test('export all takes the models along, the list of audits takes them in, delete all deletes them', async () => {
  await workspace.go('#/storage');
  const names = '>>> wm-storage >>> [data-redact="names"]';
  await press(page(), names);
  await press(page(), action('export-all'));
  const [nameless] = readStageModels((await workspace.downloaded(/^stage-models\.json$/)).toString());
  expect(nameless?.stages.map(({ name, owner }) => [name, owner])).toContainEqual(['First box', undefined]);
  await press(page(), names);
  await press(page(), action('export-all'));
  // The browser of the tests writes over the file of the same name.
  const text = await eventually(
    () => readFile(join(workspace.downloads, 'stage-models.json'), 'utf8'),
    (it) => it.includes('"owner"'),
  );
  expect(readStageModels(text)).toEqual(await kept());
  await press(page(), action('delete-all'));
  expect(await textOf(page(), '>>> wm-storage >>> wm-confirm >>> #question')).toContain('1 stage model');
  await press(page(), '>>> wm-storage >>> wm-confirm >>> [data-action="confirm"]');
  await seen(page(), '>>> wm-storage >>> [data-empty]');
  expect(await kept()).toEqual([]);
  await workspace.go('#/');
  const field = (await seen(page(), '>>> wm-import >>> input')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(join(workspace.downloads, 'stage-models.json'));
  await seen(page(), inCard('Our box', 'edit-model'));
});
