import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toGoldenShape } from '../../../core/scoring/golden-shape.ts';
import { readScoringInput } from '../../../core/scoring/read-scoring-input.ts';
import { score } from '../../../core/scoring/score.ts';

const golden = (name: string) => readFileSync(new URL(`../../golden/${name}`, import.meta.url), 'utf8');

test('the golden journey scores to the golden output, key by key', () => {
  const read = readScoringInput(JSON.parse(golden('jas-1.input.json')));
  if (!('input' in read)) throw new Error(JSON.stringify(read.problems));
  const shape = toGoldenShape(score(read.input));
  expect(JSON.stringify(shape, null, 1)).toBe(golden('jas-1.output.json').trim());
});
