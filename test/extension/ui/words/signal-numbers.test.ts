import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sayIfKnown } from '../../../../extension/ui/words/say.ts';

const folder = join(import.meta.dirname, '../../../../core/signals/detectors');
/** `numbers: { visits: same.length, withinMs }` names `visits` and `withinMs`. */
const named = readdirSync(folder).flatMap((file) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/numbers: \{([^}]*)\}/g)].flatMap(([, inner = '']) =>
    inner
      .split(',')
      .map((it) => /^\s*(\w+)\s*(?::|$)/.exec(it)?.[1])
      .filter((it) => it !== undefined),
  ),
);

test('every number that fires a detector has its words', () => {
  expect(named.length).toBeGreaterThan(20);
  expect([...new Set(named)].filter((it) => sayIfKnown(`number_${it}`) === undefined)).toEqual([]);
});
