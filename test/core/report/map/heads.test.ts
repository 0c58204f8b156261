import { expect, test } from 'vitest';
import { renderMap } from '../../../../core/report/map.ts';
import { withScore } from '../../../fixtures/audits/build.ts';
import { monday, smallAudit } from '../../support/small-audit.ts';
import { textOf } from '../text-of.ts';

const emotion = (value: number, stimulus = '') => ({ id: `e${value}`, at: monday, value, stimulus });
const data = (outcome: 'achieved' | 'blocked', name = 'Home') =>
  withScore(
    smallAudit({
      walked: {
        awareness: [{ id: 'home', name, outcome, emotions: [emotion(1, 'سريع'), emotion(-2, 'بطيء جدا')] }],
      },
    }),
  );

test('a stage’s head says how far its score went since the audit before, and nothing where it stayed', () => {
  const now = data('achieved');
  const before = data('blocked');
  const change = (now.score.stages['awareness'] ?? 0) - (before.score.stages['awareness'] ?? 0);
  expect(change).toBeGreaterThan(1);
  expect(textOf(renderMap(now, { before }))).toMatch(/^\+\d/m);
  expect(textOf(renderMap(before, { before: now }))).toMatch(/^−\d/m);
  expect(textOf(renderMap(now, { before: now }))).not.toMatch(/^[+−]\d/m);
});

test('causes in a writing from right to left stand beside their faces all the same', () => {
  const drawing = renderMap(data('achieved', 'الصفحة'));
  expect(textOf(drawing)).toContain('سريع');
  expect(drawing).not.toMatch(/NaN|undefined/);
});

test('an audit without a stage is drawn all the same: its names, and nothing beside them', () => {
  const none = withScore({ ...smallAudit(), stages: [] });
  const compared = renderMap(none, { others: [data('achieved')] });
  for (const drawing of [renderMap(none), compared]) expect(drawing).not.toMatch(/NaN|undefined|Infinity/);
  expect(textOf(compared)).toContain('Anna');
});
