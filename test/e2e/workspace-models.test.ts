import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStageModels } from '../../core/exchange/stage-models-json.ts';
import { inCard, inStage, modelSteps } from './support/model-steps.ts';
import { action, eventually, gone, keys, press, seen, textOf } from './support/panel-driver.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';
import { stepsIn } from './support/workspace-steps.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace();
});
afterAll(() => workspace?.close());
const { undo, clean, file } = stepsIn(() => workspace);

const { write, kept } = modelSteps(() => workspace);

const page = () => workspace.page;
const value = (selector: string) => page().$eval(selector, (it) => (it as HTMLInputElement).value);
const stages = () =>
  page().$$eval('>>> wm-model-stage', (all) => all.map((it) => it.getAttribute('data-stage')));
const shareOf = (id: string) => textOf(page(), inStage(id, '[data-share]'));

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
  const asks = await page().evaluate(
    () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })),
  );
  expect(asks, 'closing the page would lose them').toBe(true);
  await workspace.go('#/models');
  expect(await value('>>> wm-model-editor >>> #name')).toBe('Our box');
  await press(page(), action('cancel-model'));
  await press(page(), '>>> wm-model-editor >>> wm-confirm >>> [data-action="cancel"]');
  await press(page(), action('save-model'));
  await gone(page(), '>>> wm-model-editor');
  const isFree = await page().evaluate(() =>
    window.dispatchEvent(new Event('beforeunload', { cancelable: true })),
  );
  expect(isFree, 'nothing is lost any more').toBe(true);
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

test('what the browser cannot keep stays in sight and is kept at the next try', async () => {
  const unable = (isUnable: boolean) =>
    page().evaluate((yes) => {
      const stores = IDBObjectStore.prototype as IDBObjectStore & { real?: IDBObjectStore['put'] };
      stores.real ??= stores.put;
      stores.put = yes
        ? () => {
            throw new DOMException('No room', 'QuotaExceededError');
          }
        : stores.real;
    }, isUnable);
  await unable(true);
  await press(page(), inCard('Our box', 'edit-model'));
  await write('>>> wm-model-editor >>> #name', 'Our second box');
  await press(page(), action('save-model'));
  await seen(page(), '>>> [data-banner="trouble"]');
  expect(await value('>>> wm-model-editor >>> #name')).toBe('Our second box');
  await unable(false);
  await press(page(), action('dismiss-trouble'));
  await press(page(), action('save-model'));
  await gone(page(), '>>> wm-model-editor');
  expect((await kept()).map(({ name }) => name)).toEqual(['Our second box']);
  await workspace.go('#/personas');
  await unable(true);
  await press(page(), action('new-persona'));
  await keys(page(), { type: 'Maya' });
  await press(page(), action('save-persona'));
  expect(await textOf(page(), '>>> [data-not-kept]')).toContain('try it again');
  await clean();
  await unable(false);
  await press(page(), action('save-persona'));
  await gone(page(), '>>> wm-persona-dialog >>> dialog[open]');
  expect(await textOf(page(), '>>> wm-persona-dialog >>> [data-undo-line]')).toContain('Maya');
});
