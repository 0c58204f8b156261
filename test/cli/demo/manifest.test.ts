import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frictionIds } from '../../../cli/demo/frictions.ts';
import type { Trap } from '../../../cli/demo/manifest/schema.ts';
import { demoStages } from '../../../cli/demo/manifest/schema.ts';
import { manifest, onlyFriction } from '../../../cli/demo/manifest.ts';
import { type Demo, startDemo } from '../../../cli/demo/server.ts';
import { detectors } from '../../../core/signals/index.ts';
import { success6 } from '../../../core/stages/success-6.ts';
import { missingIds } from './missing-ids.ts';

let planted: Demo;
let fixed: Demo;
beforeAll(async () => {
  planted = await startDemo({ version: 'planted' });
  fixed = await startDemo({ version: 'fixed' });
});
afterAll(async () => {
  await planted.close();
  await fixed.close();
});

describe('the manifest', () => {
  it('lists every switch once', () => {
    expect(manifest.planted.map(({ id }) => id).sort()).toEqual([...frictionIds].sort());
  });

  it('plants something for every detector, twice for the commonest four', () => {
    const count = (detector: string) => manifest.planted.filter((it) => it.detector === detector).length;
    expect(detectors.filter(({ id }) => count(id) === 0)).toEqual([]);
    for (const id of ['rage-click', 'dead-click', 'slow-page', 'error-click'])
      expect(count(id)).toBeGreaterThan(1);
  });

  it('has a trap for every detector', () => {
    const guarded = new Set(manifest.traps.flatMap((trap) => trap.detectors));
    expect(detectors.filter(({ id }) => !guarded.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('names each trap once', () => {
    const ids = manifest.traps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stands in the stages of success-6', () => {
    expect(success6.stages.map(({ id }) => id)).toEqual([...demoStages]);
  });

  it.each(manifest.planted.map((it) => [it.id, it] as const))(
    '%s: its elements are in the pages',
    async (_, it) => {
      expect(await missingIds(planted.url, it.page, [it.selector])).toEqual([]);
      expect(await missingIds(planted.url, it.page, selectorsOf(it.howToTrigger))).toEqual([]);
      expect(await missingIds(fixed.url, it.page, selectorsOf(it.whenFixed ?? it.howToTrigger))).toEqual([]);
    },
  );

  it.each(manifest.traps.map((it) => [it.id, it] as const))(
    'trap %s: its elements are in both versions',
    async (_, it) => {
      expect(await missingIds(planted.url, it.page, selectorsOf(it.steps))).toEqual([]);
      expect(await missingIds(fixed.url, it.page, selectorsOf(it.steps))).toEqual([]);
    },
  );

  it('has every switch read somewhere in the shop', () => {
    const folder = new URL('../../../cli/demo/', import.meta.url);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    expect(frictionIds.filter((id) => !sources.includes(`on('${id}')`))).toEqual([]);
  });

  it('switches one friction on alone', async () => {
    const one = await startDemo({ version: 'fixed', switches: onlyFriction('lost-recipe') });
    try {
      expect((await fetch(`${one.url}/recipes/charred-leek-tart`)).status).toBe(404);
      expect((await fetch(`${one.url}/pictures/growers/rosalind.svg`)).status).toBe(200);
    } finally {
      await one.close();
    }
  });
});

/** In the page itself: what is in a frame is in another page. */
function selectorsOf(steps: Trap['steps']): string[] {
  return steps.flatMap((step) => {
    if ('frame' in step && step.frame !== undefined) return [step.frame];
    return 'selector' in step ? [step.selector] : [];
  });
}
