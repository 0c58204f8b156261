import { afterAll, beforeAll, expect, test } from 'vitest';
import { action, eventually, gone, keys, markButton, press, seen, textOf } from './support/panel-driver.ts';
import { shop } from './support/panel-states.ts';
import { openSite, type Site } from './support/site.ts';
import { openWalk, type Walk } from './support/walk.ts';

/** What a person wrote is not lost without a word, and what they gave follows the log. */
let site: Site;
let walk: Walk;
beforeAll(async () => {
  site = await openSite(shop);
  walk = await openWalk(`${site.url}/`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

test('personas: spaces are no name, nothing written or kept is lost unasked, samples stay', async () => {
  const { panel } = walk;
  const confirm = '>>> wm-persona-dialog >>> [data-action="confirm"]';
  const asked = async () => (await (await seen(panel, confirm)).boundingBox()) !== null;
  const people = () =>
    panel.$$eval('>>> [data-persona]', (all) => all.map((it) => it.getAttribute('data-persona')));
  await panel.bringToFront();
  await press(panel, action('new-persona'));
  await keys(panel, { type: '   ' });
  await press(panel, action('save-persona'));
  expect(await (await seen(panel, action('save-persona'))).boundingBox(), 'still open').not.toBeNull();
  await press(panel, '>>> wm-persona-dialog >>> #name');
  await keys(panel, { type: 'Nora' }, 'Escape');
  expect(await eventually(asked, (it) => it)).toBe(true);
  await keys(panel, 'Escape');
  expect(await eventually(asked, (it) => !it)).toBe(false);
  expect(await panel.$eval('>>> wm-persona-dialog >>> #name', (it) => (it as HTMLInputElement).value)).toBe(
    'Nora',
  );
  await keys(panel, 'Escape');
  await press(panel, confirm);

  await press(panel, '>>> [data-action="edit-persona"]');
  await press(panel, action('save-persona'));
  const mine = ['p-sample-mara', 'sample-jonas', 'sample-aylin'];
  expect(await eventually(people, (all) => all[0] === mine[0])).toEqual(mine);
  await press(panel, '>>> [data-action="edit-persona"]');
  await press(panel, action('delete-persona'));
  await press(panel, confirm);
  const before = ['sample-mara', 'sample-jonas', 'sample-aylin'];
  expect(await eventually(people, (all) => all[0] === before[0])).toEqual(before);

  await panel.keyboard.down('Control');
  await keys(panel, 'z');
  await panel.keyboard.up('Control');
  expect(await eventually(people, (all) => all[0] === mine[0]), 'deleting is undone').toEqual(mine);
  await press(panel, '>>> [data-action="edit-persona"]');
  await press(panel, action('delete-persona'));
  await press(panel, confirm);
  expect(await eventually(people, (all) => all[0] === before[0])).toEqual(before);
  await press(panel, '>>> [data-action="edit-persona"]');
  await press(panel, action('save-persona'));
  expect(await eventually(people, (all) => all[0] === mine[0])).toEqual(mine);
  await press(panel, action('undo-change'));
  expect(await eventually(people, (all) => all[0] === before[0]), 'so is what was saved').toEqual(before);
});

test('a half-written note outlives Escape, another mark and a reload, and stopping asks', async () => {
  const { panel } = walk;
  const text = () => panel.$eval('>>> wm-text-form >>> textarea', (it) => (it as HTMLTextAreaElement).value);
  const stored = () =>
    panel.evaluate(async () =>
      Object.keys(await chrome.storage.session.get(null)).filter((it) => it.startsWith('draft/')),
    );
  await press(panel, action('start-walk'));
  await seen(panel, '>>> wm-marks');
  await keys(panel, 'n', { type: 'half a thought' }, 'Escape', 'i', { type: 'an idea' });
  await press(panel, markButton('note'));
  await seen(panel, '>>> wm-text-form >>> textarea');
  expect(await eventually(text, (it) => it !== 'an idea')).toBe('half a thought');
  await keys(panel, 'Escape');
  await panel.reload();
  await seen(panel, '>>> wm-marks');
  await keys(panel, 'f', '4', { type: 'broken' }, 'Escape', 'f');
  expect(await panel.$eval('>>> wm-friction-form >>> #text', (it) => (it as HTMLInputElement).value)).toBe(
    'broken',
  );
  await press(panel, action('cancel'));
  await keys(panel, 'm', 'i');
  expect(await panel.$('>>> wm-text-form'), 'an open form keeps letters to itself').toBeNull();
  await keys(panel, 'Escape', 'i');
  expect(await text()).toBe('an idea');
  await press(panel, action('cancel'));
  await press(panel, action('stop-walk'));
  await press(panel, '>>> wm-walk-footer >>> [data-action="cancel"]');
  await seen(panel, '>>> wm-text-form >>> textarea');
  expect(await text()).toBe('half a thought');
  await keys(panel, 'Enter');
  await gone(panel, '>>> wm-text-form');
  expect(await eventually(stored, (it) => it.length === 0)).toEqual([]);
});

test('the face and its cause follow the log and the place', async () => {
  const { page, panel } = walk;
  const pressed = () => panel.$$('>>> wm-emotion >>> [aria-pressed="true"]').then((all) => all.length);
  const cause = '>>> wm-emotion >>> input';
  const go = async (path: string) => {
    await page.bringToFront();
    await page.goto(`${site.url}${path}`);
    await panel.bringToFront();
  };
  await keys(panel, '2');
  await seen(panel, cause);
  await keys(panel, 'Escape');
  await gone(panel, cause);
  await keys(panel, '2');
  await seen(panel, cause);
  await keys(panel, 'u');
  await gone(panel, cause);
  expect(await pressed()).toBe(0);

  await keys(panel, '2');
  await go('/checkout');
  await gone(panel, cause);
  expect(await pressed()).toBe(0);
  await keys(panel, '4');
  await press(panel, cause);
  await keys(panel, { type: 'quick' });
  await go('/');
  expect(await textOf(panel, '>>> wm-emotion >>> [data-for-place]')).toBe('For Checkout');
  expect(await pressed()).toBe(0);
  await press(panel, action('save-stimulus'));
  await gone(panel, cause);
  expect(
    await textOf(panel, '>>> [data-touchpoint="awareness/checkout"] >>> [data-row="emotion"] >>> .what'),
  ).toContain('quick');
});

test('a name goes to the place that was shown when it was asked for', async () => {
  const { page, panel } = walk;
  await keys(panel, 't');
  const field = await seen(panel, '>>> wm-touchpoint-form >>> #name');
  await page.bringToFront();
  await page.goto(`${site.url}/checkout`);
  await panel.bringToFront();
  expect(await textOf(panel, '>>> wm-touchpoint-form >>> [data-for-place]')).toBe('For Weekly box');
  await field.focus();
  await keys(panel, { type: 'The box' }, 'Enter');
  await gone(panel, '>>> wm-touchpoint-form');
  const names = () =>
    panel.$$eval('>>> wm-timeline-group >>> strong', (all) => all.map((it) => it.textContent));
  expect((await eventually(names, (all) => all.includes('The box'))).sort()).toEqual(['Checkout', 'The box']);
});

test.each([320, 180])('long words stay within a panel of %i px', async (width) => {
  const { panel } = walk;
  const write = (selector: string, text: string) =>
    seen(panel, selector).then((field) =>
      field.evaluate((it, value) => {
        const input = it as HTMLInputElement;
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, text),
    );
  await panel.setViewport({ width, height: 900 });
  if (width === 320) {
    await keys(panel, 'n');
    await write('>>> wm-text-form >>> textarea', 'n'.repeat(10_000));
    await press(panel, action('save-note'));
    await gone(panel, '>>> wm-text-form');
    await keys(panel, 'f');
    await write('>>> wm-friction-form >>> #text', 'f'.repeat(300));
    await press(panel, action('save-friction'));
    await gone(panel, '>>> wm-friction-form');
    await press(panel, action('edit-goal'));
    await write('>>> wm-goal-form >>> #goal', 'g'.repeat(1_000));
    await press(panel, action('save-goal'));
    await gone(panel, '>>> wm-goal-form');
    await press(panel, action('edit-touchpoint'));
    await write('>>> wm-touchpoint-edit >>> #name', 't'.repeat(300));
    await press(panel, action('save-touchpoint-edit'));
    await gone(panel, '>>> wm-touchpoint-edit');
    await seen(panel, action('more'));
  }
  const note = await seen(panel, '>>> [data-row="note"]');
  expect((await note.boundingBox())?.height).toBeLessThan(220);
  expect(await panel.evaluate(tooWide)).toEqual([]);
  const forms = {
    touchpoint: 't',
    friction: 'f',
    wait: 'w',
    handover: 'h',
    document: 'o',
    milestone: 'm',
    route: 'k',
  };
  for (const [form, key] of Object.entries(forms)) {
    await keys(panel, key);
    await seen(panel, `>>> wm-${form}-form`);
    expect(await panel.evaluate(tooWide), form).toEqual([]);
    await keys(panel, 'Escape');
    await gone(panel, `>>> wm-${form}-form`);
  }
});

test('a persona’s long name leaves its pencil free', async () => {
  const { panel } = walk;
  await panel.setViewport({ width: 320, height: 900 });
  await press(panel, action('stop-walk'));
  await press(panel, action('new-persona'));
  await (await seen(panel, '>>> wm-persona-dialog >>> #name')).evaluate((it) => {
    (it as HTMLInputElement).value = 'P'.repeat(300);
  });
  await press(panel, action('save-persona'));
  await seen(panel, '>>> [data-persona]:checked');
  expect(await panel.evaluate(tooWide)).toEqual([]);
  await press(panel, '>>> [data-action="edit-persona"]');
  expect(
    await panel.$eval('>>> wm-persona-dialog >>> #name', (it) => (it as HTMLInputElement).value.length),
  ).toBe(300);
});

/** Runs in the page: what reaches beyond its right edge, and buttons whose words leave them. */
function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const all: HTMLElement[] = [];
  const collect = (root: ParentNode) => {
    for (const it of root.querySelectorAll<HTMLElement>('*')) {
      all.push(it);
      if (it.shadowRoot) collect(it.shadowRoot);
    }
  };
  collect(document);
  const wide = all.filter(
    (it) => it.getBoundingClientRect().right > clientWidth + 1 && it.offsetParent !== null,
  );
  const name = (it: HTMLElement) =>
    `${it.localName} ${it.className} ${it.dataset['action'] ?? it.dataset['mark'] ?? ''}`;
  const buttons = all.filter(
    (it) => it.localName === 'button' && it.offsetParent !== null && it.scrollWidth > it.clientWidth + 2,
  );
  return [
    ...(scrollWidth > clientWidth ? [`${scrollWidth} px`, ...wide.map(name)] : []),
    ...buttons.map((it) => `button ${name(it)} ${it.scrollWidth}/${it.clientWidth}`),
  ];
}

declare const chrome: { storage: { session: { get(keys: null): Promise<Record<string, unknown>> } } };
