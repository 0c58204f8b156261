import { expect, test } from 'vitest';
import { stickyMap } from '../../../core/report/map-sheet.ts';
import { withScore } from '../../fixtures/audits/build.ts';
import { weeklyBox } from '../../fixtures/audits/weekly-box.ts';

test('every copy of a part of the map, on a screen and on paper, is set in the map’s type', () => {
  const page = stickyMap(withScore(weeklyBox), { theme: 'inherit', idPrefix: 'r-' }).markup;
  const copies = page.match(/<svg class="(?:names|heads|slice)"[^>]*>/g) ?? [];
  expect(copies.length).toBeGreaterThan(3);
  for (const copy of copies) expect(copy).toMatch(/ font-size="12.5"/);
});
