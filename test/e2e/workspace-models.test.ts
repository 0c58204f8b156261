import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../cli/sha256.ts';
import { readBundle } from '../../core/exchange/bundle.ts';
import { readStageModels } from '../../core/exchange/stage-models-json.ts';
import type { StageModel } from '../../core/journey/stage-model.ts';
import { inputOf } from '../../core/scoring/input-of.ts';
import { action, eventually, gone, keys, press, seen, textOf } from './support/panel-driver.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';
import { stepsIn } from './support/workspace-steps.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace();
});
afterAll(() => workspace?.close());
const { undo, clean, file } = stepsIn(() => workspace);

const page = () => workspace.page;
const inStage = (id: string, selector: string) => `>>> [data-stage="${id}"] >>> ${selector}`;
const inCard = (name: string, button: string) => `>>> [aria-label="${name}"] [data-action="${button}"]`;
const value = (selector: string) => page().$eval(selector, (it) => (it as HTMLInputElement).value);
/** Puts other words in a field, key by key. */
const write = async (selector: string, text: string) => {
  const field = await seen(page(), selector);
  await field.focus();
  await field.evaluate((it) => (it as HTMLInputElement).select());
  await keys(page(), { type: text });
};
const stages = () =>
  page().$$eval('>>> wm-model-stage', (all) => all.map((it) => it.getAttribute('data-stage')));
const shareOf = (id: string) => textOf(page(), inStage(id, '[data-share]'));
const kept = () =>
  page().evaluate(
    () =>
      new Promise<unknown[]>((resolve) => {
        const opening = indexedDB.open('waymark');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('models').objectStore('models').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  ) as Promise<StageModel[]>; // as storage/models.ts wrote them

test('a copy of a built-in model gets a name, weights and stages of its own', async () => {
  await workspace.go('#/models');
  await seen(page(), '>>> wm-models >>> [data-empty]');
  await press(page(), '>>> [data-model="success-6"] [data-action="copy-model"]');
  await seen(page(), '>>> wm-model-editor');
  await write('>>> wm-model-editor >>> #name', 'Our box');
  await write(inStage('onboarding', '#name'), 'First box');
  expect(await shareOf('onboarding')).toBe('17% of the score');
  await write(inStage('onboarding', '#weight'), '5');
  expect(await shareOf('onboarding')).toBe('50% of the score');
  expect(await shareOf('awareness')).toBe('10% of the score');
  await write(inStage('expansion', '#weight'), '0');
  expect(await shareOf('expansion')).toBe('not in the score');
  await clean();
});

test('what is wrong is told beside its field and keeps it from being saved', async () => {
  await write(inStage('adoption', '#name'), 'Retention');
  expect(await textOf(page(), inStage('retention', '#problems'))).toBe('Another stage has this name.');
  await write(inStage('retention', '#weight'), '101');
  await press(page(), action('save-model'));
  expect(await seen(page(), '>>> wm-model-editor')).toBeTruthy();
  expect(await kept()).toEqual([]);
  await write(inStage('adoption', '#name'), 'Use');
  await write(inStage('retention', '#weight'), '1.05');
  expect(await value(inStage('retention', '#weight'))).toBe('1.05');
  await write(inStage('retention', '#weight'), '1');
});

test('stages are moved, removed and added by keyboard, and undone step by step', async () => {
  const before = ['awareness', 'consideration', 'onboarding', 'adoption', 'retention', 'expansion'];
  await (await seen(page(), inStage('consideration', '[data-action="stage-up"]'))).focus();
  await keys(page(), 'Enter');
  expect((await stages())[0]).toBe('consideration');
  await keys(page(), 'Enter');
  expect(await stages(), 'first of all, the keyboard is on the way down').toEqual(before);
  await (await seen(page(), inStage('consideration', '[data-action="remove-stage"]'))).focus();
  await keys(page(), 'Enter', 'Enter');
  expect(await stages()).toEqual(['awareness', 'adoption', 'retention', 'expansion']);
  await undo();
  await undo();
  expect(await eventually(stages, (all) => all.length === 6)).toEqual(before);
  await press(page(), action('add-stage'));
  await keys(page(), { type: 'Pause' });
  expect((await stages())[6]).toMatch(/^stage-/);
});

test('unsaved words outlive a look elsewhere, and Cancel asks', async () => {
  await workspace.go('#/settings');
  await seen(page(), '>>> wm-settings');
  await workspace.go('#/models');
  expect(await value('>>> wm-model-editor >>> #name')).toBe('Our box');
  await press(page(), action('cancel-model'));
  await press(page(), '>>> wm-model-editor >>> wm-confirm >>> [data-action="cancel"]');
  await press(page(), action('save-model'));
  await gone(page(), '>>> wm-model-editor');
  const [model, ...rest] = await kept();
  expect(rest).toEqual([]);
  expect(model).toMatchObject({ name: 'Our box', version: 1, copyOf: 'success-6' });
  expect(model?.stages.map(({ name, weight }) => [name, weight])).toEqual([
    ['Awareness', 1],
    ['Consideration', 1],
    ['First box', 5],
    ['Use', 1],
    ['Retention', 1],
    ['Expansion/Advocacy', 0],
    ['Pause', 1],
  ]);
});

test('a saved edit is the next version and can be taken back; so can a deletion', async () => {
  await press(page(), inCard('Our box', 'edit-model'));
  await press(page(), inStage('awareness', 'summary'));
  await write('>>> [data-stage="awareness"] >>> wm-model-stage-more >>> #time', '2.5');
  await write('>>> [data-stage="awareness"] >>> wm-model-stage-more >>> #owner', 'Growth');
  await press(page(), '>>> [data-items="checkpoints"] >>> [data-action="drop-item"]');
  await press(page(), action('save-model'));
  const edited = await eventually(kept, ([it]) => it?.version === 2);
  expect(edited[0]?.stages[0]).toMatchObject({ expectedMs: 216_000_000, owner: 'Growth' });
  expect(edited[0]?.stages[0]?.checkpoints.map(({ id }) => id)).toEqual(['way-to-learn-more']);
  await press(page(), action('undo-change'));
  const back = await eventually(kept, ([it]) => it?.version === 3);
  expect(back[0]?.stages[0]).toMatchObject({ owner: 'Marketing' });
  await press(page(), inCard('Our box', 'delete-model'));
  await seen(page(), '>>> wm-models >>> [data-empty]');
  await undo();
  expect(await eventually(kept, (all) => all.length === 1)).toEqual(back);
});

test('a model goes out as a file and comes in again; a broken file is refused', async () => {
  await press(page(), inCard('Our box', 'save-model-file'));
  const text = (await workspace.downloaded(/our-box\.stages\.json$/)).toString();
  const [model] = readStageModels(text);
  expect(model?.name).toBe('Our box');
  await press(page(), inCard('Our box', 'delete-model'));
  await seen(page(), '>>> wm-models >>> [data-empty]');
  await file('theirs.json', text, '>>> wm-models >>> input[type="file"]');
  await seen(page(), inCard('Our box', 'edit-model'));
  expect(await kept()).toEqual([model]);
  await file('again.json', text, '>>> wm-models >>> input[type="file"]');
  expect(
    await eventually(
      () => textOf(page(), '>>> [data-undo-line]'),
      (it) => it.includes('already'),
    ),
  ).toContain('already');
  await file(
    'broken.json',
    text.replace('"weight": 5', '"weight": 500'),
    '>>> wm-models >>> input[type="file"]',
  );
  expect(await textOf(page(), '>>> wm-models >>> [data-refused]')).toContain('models[0].stages[2].weight');
  await clean();
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

  await page().bringToFront();
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
  await press(page(), action('export-all'));
  const text = (await workspace.downloaded(/^stage-models\.json$/)).toString();
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
  expect(await readFile(join(workspace.downloads, 'stage-models.json'), 'utf8')).toBe(text);
});
