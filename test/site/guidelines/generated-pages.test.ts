import { expect, test } from 'vitest';
import { metricDefinitions } from '../../../core/metrics/index.ts';
import { stageModels } from '../../../core/stages/index.ts';
import { generatedPages } from '../../../site/src/guidelines/generated-pages.ts';

const pages = generatedPages([], new Map([['gaps/no-way-back', 2]]));

test('every guideline has its five parts, and its address once', () => {
  const guidelines = pages.filter(({ id }) => id !== 'guidelines');
  for (const { id, body } of guidelines)
    for (const part of [
      'Why it matters',
      'What good looks like',
      'How to check it in a walk',
      'How to mend it',
      'Sources',
    ])
      expect(body, id).toContain(`## ${part}\n\n`);
  expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  expect(guidelines.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      ...stageModels.flatMap((model) =>
        model.stages.map((stage) => `guidelines/stages/${model.id}/${stage.id}`),
      ),
      ...metricDefinitions.map(({ key }) => `guidelines/metrics/${key}`),
    ]),
  );
});

test('no two guidelines explain themselves with the same words', () => {
  const whys = pages
    .filter(({ id }) => /guidelines\/(gaps|strategy|touchpoints|personas|milestones|metrics)\//.test(id))
    .map(({ body }) => /## Why it matters\n\n(.*)/.exec(body)?.[1] ?? '');
  expect(new Set(whys).size).toBe(whys.length);
});

test('the list says how often published journeys broke a guideline', () => {
  expect(pages[0]?.body).toContain(
    '[No way back](./gaps/no-way-back/) <span class="wm-count">seen 2 times</span>',
  );
});
