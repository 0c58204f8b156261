import { afterEach, describe, expect, it } from 'vitest';
import { demoPages } from '../../../cli/demo/pages.ts';
import { type Demo, startDemo } from '../../../cli/demo/server.ts';

let demo: Demo | undefined;
afterEach(async () => {
  await demo?.close();
  demo = undefined;
});

async function shop(version: 'planted' | 'fixed', switches: Record<string, boolean> = {}): Promise<Demo> {
  demo = await startDemo({ version, switches });
  return demo;
}

const paths = demoPages.map(({ path }) => path.replace('/*', '/extras'));

describe('the sample product', () => {
  it('serves every page in the fixed version', async () => {
    const { url } = await shop('fixed');
    for (const path of paths) expect([path, (await fetch(url + path)).status]).toEqual([path, 200]);
  });

  it('has pages enough for six stages', () => {
    expect(new Set(paths).size).toBeGreaterThanOrEqual(12);
  });

  it('answers 404 with a page of its own', async () => {
    const { url } = await shop('fixed');
    const answer = await fetch(`${url}/nowhere`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Nothing grows here');
  });

  it('loses the recipe only where that is planted', async () => {
    const planted = await shop('planted');
    expect((await fetch(`${planted.url}/recipes/charred-leek-tart`)).status).toBe(404);
    await planted.close();
    const one = await shop('planted', { 'lost-recipe': false });
    expect((await fetch(`${one.url}/recipes/charred-leek-tart`)).status).toBe(200);
  });

  it('refuses a switch it does not have', async () => {
    await expect(shop('fixed', { 'no-such-thing': true })).rejects.toThrow('no switch no-such-thing');
  });

  it('keeps what the visitor did, and forgets it on reset', async () => {
    const { url, shop: state, reset, requests } = await shop('fixed');
    await fetch(`${url}/join`, {
      method: 'POST',
      body: new URLSearchParams({ name: '<Mara>', plan: 'family' }),
    });
    expect(state.plan).toBe('family');
    expect(await (await fetch(`${url}/account`)).text()).toContain('Hello &lt;Mara&gt;');
    reset();
    expect(state.name).toBe('');
    expect(requests).toEqual([]);
  });

  it('gives a part of the film when asked for a part', async () => {
    const { url } = await shop('fixed');
    const part = await fetch(`${url}/film/unpacking.webm`, { headers: { range: 'bytes=10-19' } });
    expect(part.status).toBe(206);
    expect((await part.arrayBuffer()).byteLength).toBe(10);
  });

  it('closes while an answer is still held back', async () => {
    const { url, close } = await shop('planted');
    const late = fetch(`${url}/help/person/answer`, { method: 'POST' }).catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await close();
    demo = undefined;
    expect(await late).toBeInstanceOf(TypeError);
  });
});
