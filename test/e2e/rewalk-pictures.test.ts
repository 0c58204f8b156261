import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readAuditFile } from '../../cli/read-input.ts';
import { openBrowser } from '../../cli/walker/browser.ts';
import { html, openSite, type Site } from './support/site.ts';

const red = 'background:#f00;color:#f00;width:160px;height:40px;border:0';
const secret = `<input type="password" value="x" style="${red}">`;
let site: Site;
let browser: Browser;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-rewalk-pictures-'));
  browser = await openBrowser();
  const frame = (from: string) => `<iframe src="${from}" style="border:0;width:300px;height:80px"></iframe>`;
  site = await openSite({
    '/': html('Start', `<p style="${red}">plain</p><a id="on" href="/sign-in">Sign in</a>`),
    '/sign-in': html('Sign in', `<p>Welcome</p>${secret}<a id="inside" href="/inside">On</a>`),
    '/inside': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(html('Frames', `${frame('/secret')}${frame(`${site.other}/secret`)}`));
    },
    '/secret': html('Secret', secret),
    '/labelled': html('Labelled', `<label>Card number <input name="f1" style="${red}"></label>`),
    '/closed': html(
      'Closed',
      `<div id="h"></div><script>h.attachShadow({ mode: 'closed' }).innerHTML = '<p style="${red}">x</p>'</script>`,
    ),
  });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

const click = (selector: string) => ({ type: 'click', selectors: [selector], offsetX: 3, offsetY: 3 });

/** Walks, and gives back what is in the bundle and in the file for the build server. */
async function walk(name: string, steps: readonly object[], ...more: string[]) {
  const file = join(folder, `${name}.json`);
  await writeFile(
    file,
    JSON.stringify({ title: name, steps: [{ type: 'navigate', url: `${site.url}/` }, ...steps] }),
  );
  const junit = join(folder, `${name}.xml`);
  const args = ['rewalk', file, '--out', join(folder, name), '--json', '--timeout', '1500', '--junit', junit];
  const said = await new Promise<string>((done) => {
    execFile(process.execPath, ['cli/waymark.ts', ...args, ...more], (_, out) => done(out));
  });
  const { audit, pictures } = await readAuditFile(JSON.parse(said).bundle);
  const attached = [...(await readFile(junit, 'utf8')).matchAll(/\[\[ATTACHMENT\|([^\]]+)\]\]/g)];
  return { audit, pictures, attached: attached.map(([, path = '']) => path) };
}

async function redIn(bytes: Uint8Array): Promise<{ red: number; width: number }> {
  const page = await browser.newPage();
  const counted = await page.evaluate(async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/webp;base64,${base64}`)).blob());
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    pen?.drawImage(image, 0, 0);
    const { data } = pen?.getImageData(0, 0, image.width, image.height) ?? { data: new Uint8Array() };
    let red = 0;
    for (let at = 0; at < data.length; at += 4)
      if ((data[at] ?? 0) > 180 && (data[at + 1] ?? 255) < 90 && (data[at + 2] ?? 255) < 90) red++;
    return { red, width: image.width };
  }, Buffer.from(bytes).toString('base64'));
  await page.close();
  return counted;
}

it('where the walk stopped there is a picture, at the finding and for the build server, and what is private in it is covered', async () => {
  const { audit, pictures, attached } = await walk('stopped', [click('#on'), click('#not-there')]);
  expect(pictures.size).toBe(1);
  const [[id, bytes] = ['', new Uint8Array()]] = pictures;
  expect(await redIn(bytes)).toEqual({ red: 0, width: 1280 });
  const told = audit.stages.flatMap((stage) => stage.touchpoints.flatMap((it) => it.pictures));
  expect(told).toMatchObject([{ id, alt: 'Sign in', url: `${site.url}/sign-in`, widthPx: 1280 }]);
  expect(audit.findings.find(({ kind }) => kind === 'missing-control')?.pictures).toEqual([id]);
  expect(attached).toHaveLength(1);
  expect(new Uint8Array(await readFile(attached[0] ?? ''))).toEqual(new Uint8Array(bytes));
});

it('of every page it came to where that is wanted: frames that hide something are covered, of this site and of another', async () => {
  const steps = [click('#on'), click('#inside')];
  const { pictures } = await walk('pages', steps, '--pictures', 'pages');
  expect(pictures.size).toBe(3);
  const seen = await Promise.all([...pictures.values()].map(redIn));
  // What is plain on the first page shows that red would be found.
  expect(seen.map(({ red: points }) => points > 0)).toEqual([true, false, false]);
});

it('a field that only its label gives away is covered', async () => {
  const steps = [{ type: 'navigate', url: `${site.url}/labelled` }, click('#not-there')];
  const { pictures } = await walk('labelled', steps);
  const [bytes] = pictures.values();
  expect(await redIn(bytes ?? new Uint8Array())).toEqual({ red: 0, width: 1280 });
});

it.each([
  [
    'a component is closed to everybody',
    [{ type: 'navigate', url: 'CLOSED' }, click('#not-there')],
    ['--pictures', 'stopped'],
  ],
  ['nothing stops it', [click('#on')], []],
  ['none is wanted', [click('#not-there')], ['--pictures', 'never']],
  ['they are to be left out', [click('#not-there')], ['--pictures', 'pages', '--leave-out', 'pictures']],
])('takes none where %s', async (name, steps, more) => {
  const real = steps.map((it) => ('url' in it ? { ...it, url: `${site.url}/closed` } : it));
  const { pictures, attached } = await walk(name.replaceAll(' ', '-'), real, ...more);
  expect(pictures.size).toBe(0);
  expect(attached).toEqual([]);
});
