import { afterAll, beforeAll, expect, test } from 'vitest';
import { html, openSite, type Site } from './support/site.ts';
import { openWalk, type Walk } from './support/walk.ts';

let site: Site;
let walk: Walk;
let id: string;
beforeAll(async () => {
  site = await openSite({
    '/': html(
      'Pay',
      `<style>body { margin: 0; background: #fff } input { position: absolute; left: 100px; top: 100px; width: 200px; height: 40px; border: 0; background: #f00 }
       #free { left: 400px; background: #0f0 } button { position: absolute; left: 100px; top: 300px; width: 120px; height: 40px }</style>
       <input type="password" aria-label="Password"><input id="free" aria-label="City"><button>Pay now</button>`,
    ),
  });
  walk = await openWalk(`${site.url}/`);
  id = await walk.start();
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

test('a screenshot covers sensitive fields, and only those', async () => {
  const taken = await walk.ask<{ id: string }>('takePicture', {});
  expect(taken).toMatchObject({ ok: true });
  expect(await colours(taken.value?.id ?? '')).toEqual({
    password: '2b2b2b',
    city: '00ff00',
    type: 'image/webp',
    small: 320,
  });
  expect((await walk.log(id)).filter(({ type }) => type === 'picture')).toHaveLength(1);
});

test('ten screenshots at once are all taken, in spite of two a second', async () => {
  const taken = await Promise.all(Array.from({ length: 10 }, () => walk.ask('takePicture', {})));
  expect(taken.every(({ ok }) => ok)).toBe(true);
}, 30_000);

test('an element is picked without the page or the log noticing a click', async () => {
  const before = await walk.log(id);
  const picked = walk.ask('pickElement', {});
  await new Promise((later) => setTimeout(later, 500));
  await walk.page.evaluate(() => Object.assign(window, { heard: 0 }));
  await walk.page.evaluate(() =>
    document.querySelector('button')?.addEventListener('click', () => Object.assign(window, { heard: 1 })),
  );
  await walk.page.mouse.move(150, 310);
  await walk.page.mouse.click(150, 320);
  expect(await picked).toMatchObject({
    ok: true,
    value: { target: { name: 'Pay now', role: 'button', tag: 'button' } },
  });
  expect(
    await walk.page.evaluate(() => [
      Reflect.get(window, 'heard'),
      document.documentElement.childElementCount,
    ]),
  ).toEqual([0, 2]);
  const after = await walk.log(id);
  expect(after.length).toBe(before.length);
});

test('nothing is stored while the walk is paused', async () => {
  expect(await walk.ask('pauseWalk')).toEqual({ ok: true });
  const before = await walk.log(id);
  await walk.page.click('button');
  await walk.page.type('#free', 'Bremen');
  await walk.page.reload();
  await walk.page.click('button');
  expect(await walk.ask('mark', { act: { type: 'emotion', value: 2 } })).toMatchObject({
    ok: false,
    code: 'paused',
  });
  expect(await badge()).toBe('II');
  expect(await walk.page.evaluate(() => document.documentElement.childElementCount)).toBe(3);
  await new Promise((later) => setTimeout(later, 500));
  expect(await walk.log(id)).toEqual(before);
  expect(await walk.journalKeys()).toEqual([]);
  expect(await walk.ask('resumeWalk')).toEqual({ ok: true });
  await walk.page.click('button');
  await expect.poll(async () => (await walk.log(id)).at(-1)?.type).toBe('click');
  const types = (await walk.log(id)).slice(before.length).map(({ type }) => type);
  expect(types.filter((type) => type !== 'vital')).toEqual(['resume', 'visit', 'click']);
});

async function badge(): Promise<string> {
  return walk.panel.evaluate(() => chrome.action.getBadgeText({}));
}

/** Reads the picture back from the database and looks at two of its points. */
function colours(picture: string): Promise<Record<string, unknown>> {
  return walk.panel.evaluate(async (key) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('waymark');
      opening.onsuccess = () => resolve(opening.result);
    });
    const row = await new Promise<{ blob: Blob; thumbnail: Blob; widthPx: number }>((resolve) => {
      const reading = db.transaction('pictures').objectStore('pictures').get(key);
      reading.onsuccess = () => resolve(reading.result);
    });
    db.close();
    const image = await createImageBitmap(row.blob);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const at = (x: number, y: number) => {
      const [r = 0, g = 0, b = 0] = pen?.getImageData(x, y, 1, 1).data ?? [];
      // WebP is lossy: near enough is equal.
      return [r, g, b]
        .map((part) => (part > 247 ? 255 : part < 8 ? 0 : part > 35 && part < 51 ? 43 : part))
        .map((part) => part.toString(16).padStart(2, '0'))
        .join('');
    };
    return {
      password: at(200, 120),
      city: at(500, 120),
      type: row.blob.type,
      small: (await createImageBitmap(row.thumbnail)).width,
    };
  }, picture);
}

declare const chrome: { action: { getBadgeText(of: object): Promise<string> } };
