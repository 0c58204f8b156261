import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeAudit } from '../../../core/exchange/audit-json.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import { ownStage } from '../../e2e/support/own-model-audit.ts';
import { own as ownModel } from '../../e2e/support/site-bundles.ts';
import { waymark } from '../run-waymark.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const golden = 'test/golden/jas-1.input.json';
let [folder, own] = ['', ''];
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-score-'));
  own = join(folder, 'own.json');
  const dimensions = { effectiveness: 0.8, ease: 0.1, emotion: 0.1 };
  await writeFile(own, JSON.stringify({ model: 'our-shop-1', dimensions }));
});

describe('--rubric', () => {
  it('scores by it, and no output can be taken for the standard score', async () => {
    const standard = JSON.parse((await waymark('score', golden, '--json')).out);
    expect(standard).not.toHaveProperty('model');
    const { code, out, err } = await waymark('score', golden, '--rubric', own, '--json');
    expect(code).toBe(0);
    const other = JSON.parse(out);
    expect(other.model).toBe('our-shop-1');
    expect(other.score).not.toBe(standard.score);
    expect(err).toContain('Scored by OUR-SHOP-1 (own.json), not by JAS-1');
    const told = await waymark('score', golden, '--rubric', own);
    expect(told.out).toContain('model OUR-SHOP-1)');
    expect(told.err).toContain('not by JAS-1');
  });

  it('compares by it', async () => {
    const { out, err } = await waymark('diff', golden, golden, '--rubric', own, '--json');
    expect(JSON.parse(out)).toMatchObject({ model: 'our-shop-1', change: 0 });
    expect(err).toContain('not by JAS-1');
  });

  it('names every mistake in it', async () => {
    const broken = join(folder, 'broken.json');
    await writeFile(broken, JSON.stringify({ model: 'jas-1', bands: { good: 'high', needsWork: 50 } }));
    const { code, out, err } = await waymark('score', golden, '--rubric', broken);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain('bands.good: is “high”: give a number');
    expect(err).toContain('model: is “jas-1”: give a name of your own');
    expect(err).toContain('broken.json');
  });
});

describe('an audit by a stage model of one’s own', () => {
  it('is valid, and scored by the weights it carries', async () => {
    const file = join(folder, 'own-model.json');
    await writeFile(file, writeAudit(ownModel));
    expect((await waymark('validate', file)).code).toBe(0);
    const { score: told, stages } = JSON.parse((await waymark('score', file, '--json')).out);
    const expected = score(inputOf(ownModel));
    expect(told).toBeCloseTo(expected.score ?? Number.NaN, 3);
    expect(stages[ownStage]).toBeCloseTo(expected.stages[ownStage] ?? Number.NaN, 3);
    const { out } = await waymark('diff', file, file, '--json');
    expect(JSON.parse(out)).toMatchObject({ change: 0, causes: [] });
  });
});
