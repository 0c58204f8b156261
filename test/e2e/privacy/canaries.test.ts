import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openSite, type Site } from '../support/site.ts';
import { openWalk } from '../support/walk.ts';
import { type Canary, CanaryBook, foundIn } from './canaries.ts';
import { canaryPage, places } from './canary-page.ts';
import { rawProfile } from './raw-bytes.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const book = new CanaryBook(seed);
const { page: markup, steps } = canaryPage(book);
const rrweb = readFileSync(
  join(import.meta.dirname, '../../../node_modules/@rrweb/record/umd/record.min.js'),
  'utf8',
);

let site: Site;
beforeAll(async () => {
  site = await openSite({ '/': markup, '/frame': '<button>In a frame</button>' });
});
afterAll(() => site?.close());

/** Does with the page what a person and the page itself would do: type, choose, click, fail, move on. */
async function use(page: Page): Promise<void> {
  for (const field of await page.$$('[data-type]')) {
    await field.evaluate((it) => it.scrollIntoView({ block: 'center' }));
    const secret = await field.evaluate((it) => it.getAttribute('data-type') ?? '');
    await field.click();
    await page.keyboard.sendCharacter(secret);
    if (await field.evaluate((it) => it.hasAttribute('data-show')))
      await field.evaluate((it) => it.setAttribute('type', 'text'));
    await page.keyboard.type('1');
  }
  for (const box of await page.$$('field-box')) {
    await box.click();
    await page.keyboard.sendCharacter(await box.evaluate((it) => it.getAttribute('data-secret') ?? ''));
  }
  for (const choice of await page.$$('[data-choose]'))
    await choice.select(...(await choice.$$eval('option', (all) => all.slice(1).map((it) => it.value))));
  for (const target of await page.$$('[data-click], button-box')) {
    await target.evaluate((it) => it.scrollIntoView({ block: 'center' }));
    await target.click();
  }
  for (const step of steps) {
    await page.evaluate(
      (code) =>
        void document.body.append(Object.assign(document.createElement('script'), { textContent: code })),
      step,
    );
    await new Promise((later) => setTimeout(later, 20));
  }
  await new Promise((later) => setTimeout(later, 400));
}

test(`no secret of ${book.all.length} in ${places} places reaches the disk`, async () => {
  const userDataDir = await mkdtemp(join(tmpdir(), 'waymark-canaries-'));
  onTestFinished(() => rm(userDataDir, { recursive: true, force: true, maxRetries: 5 }));
  const walk = await openWalk(`${site.url}/`, {
    userDataDir: undefined as never,
    args: [`--user-data-dir=${userDataDir}`],
  });
  let rows = '';
  let journal: unknown[] = [];
  try {
    await walk.panel.evaluate(watchJournal);
    const id = await walk.start();
    await use(walk.page);
    await walk.page.goto(`${site.url}/`);
    await walk.stop();
    const log = await walk.log(id);
    rows = await walk.panel.evaluate(dumpDatabase);
    journal = await walk.panel.evaluate(() => Reflect.get(globalThis, 'seenInJournal'));
    expect(log.filter(({ type }) => type === 'click').length).toBeGreaterThan(150);
    expect(log.filter(({ type }) => type === 'input').length).toBeGreaterThan(40);
    expect(log.filter(({ type }) => type === 'failure').length).toBeGreaterThan(10);
    expect(log.filter((it) => it.type === 'visit' && it.how === 'push').length).toBeGreaterThan(10);
  } finally {
    await walk.close();
  }
  const raw = rawProfile(userDataDir);
  const found = {
    rows: foundIn(rows, book.all),
    journal: foundIn(JSON.stringify(journal), book.all),
    profile: foundIn(raw.text, book.all),
  };
  console.info(
    `seed ${seed}: ${book.all.length} secrets in ${places} places; found ${found.rows.length} in ${rows.length} characters of rows, ${found.journal.length} in ${journal.length} journal writes, ${found.profile.length} in ${raw.bytes} bytes of the profile`,
  );
  // What is meant to be there is found there.
  expect(raw.text).toContain('A walk of the tests');
  expect(journal.length).toBeGreaterThan(50);
  expect({ rows: told(found.rows), journal: told(found.journal), profile: told(found.profile) }).toEqual({
    rows: [],
    journal: [],
    profile: [],
  });
}, 300_000);

test('the same page and the same use with rrweb as it comes, so that the search is known to find', async () => {
  const walk = await openWalk(`${site.url}/`);
  try {
    await walk.page.evaluate(rrweb);
    await walk.page.evaluate(() => {
      const { record } = Reflect.get(globalThis, 'rrwebRecord') ?? Reflect.get(globalThis, 'rrweb');
      const events: unknown[] = [];
      Reflect.set(globalThis, 'rrwebEvents', events);
      record({ emit: (event: unknown) => events.push(event) });
    });
    await use(walk.page);
    const text = await walk.page.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'rrwebEvents')));
    const found = foundIn(text, book.all);
    console.info(
      `seed ${seed}: rrweb with its defaults on the same page keeps ${found.length} of ${book.all.length} secrets`,
    );
    expect(found.length).toBeGreaterThan(book.all.length / 4);
  } finally {
    await walk.close();
  }
}, 300_000);

function told(found: readonly Canary[]): string[] {
  return found.map(({ place, kind, secret }) => `${place}: ${kind} ${secret}`);
}

/** Runs in the panel: keeps what is ever written to the journal, before it is taken over and removed. */
function watchJournal(): void {
  const seen: unknown[] = [];
  Reflect.set(globalThis, 'seenInJournal', seen);
  chrome.storage.local.onChanged.addListener((changes) => {
    for (const { newValue } of Object.values(changes)) if (newValue !== undefined) seen.push(newValue);
  });
}

/** Runs in the panel: every row of every store as text. */
async function dumpDatabase(): Promise<string> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('waymark');
    opening.onsuccess = () => resolve(opening.result);
  });
  const rows = await Promise.all(
    [...db.objectStoreNames].map(
      (name) =>
        new Promise<unknown[]>((resolve) => {
          const reading = db.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => resolve(reading.result);
        }),
    ),
  );
  db.close();
  return JSON.stringify(rows);
}

declare const chrome: {
  storage: {
    local: {
      onChanged: { addListener(hear: (changes: Record<string, { newValue?: unknown }>) => void): void };
    };
  };
};
