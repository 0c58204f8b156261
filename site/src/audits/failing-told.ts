import { reportWords, words } from '../words/words.ts';
import { facetWords } from './facet-words.ts';
import { failingOf } from './failing.ts';
import type { Published } from './published.ts';

const most = 20;

/** What failing walks of a journey have in common, in the reader's words, and a sentence that says how it was found. */
export function failingTold(walks: readonly Published[]) {
  const said = words.views.compare.failing;
  const found = failingOf(walks);
  const rows = found.shared
    .slice(0, most)
    .map((it) => ({ ...it, ...facetWords(it, walks, { views: words.views, report: reportWords }) }));
  const [failing, all] = [found.failing, found.walks];
  const about =
    failing < 2
      ? said.few(failing, all)
      : rows.length === 0
        ? said.none(failing, all)
        : said.about(failing, all);
  /** Where all failed there is nothing to compare with: a column of others would be empty. */
  return { about, rows, count: found.shared.length, allFailed: failing === all };
}
