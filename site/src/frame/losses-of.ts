import type { LedgerLine } from '../../../core/scoring/ledger.ts';
import type { viewWords } from '../words/en-views.ts';

type Line = Pick<LedgerLine, 'dimension' | 'evidence' | 'points'>;
type Words = (typeof viewWords)['calculator']['lines'];

/** What lost points, one a line, the most first; of alike losses number 2 stands before number 10. */
export function lossesOf(ledger: readonly Line[], words: Words): string[] {
  return ledger
    .map((line) => ({ name: nameOf(line, words), points: line.points.toFixed(1) }))
    .sort((a, b) => Number(b.points) - Number(a.points) || byNumber.compare(a.name, b.name))
    .map(({ name, points }) => `${name}: −${points}`);
}

const byNumber = new Intl.Collator(undefined, { numeric: true });

function nameOf({ dimension, evidence }: Line, words: Words): string {
  if (dimension === 'effectiveness') return words.outcome;
  return dimension === 'emotion' ? words.emotion : evidence;
}
