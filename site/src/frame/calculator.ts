import { bandOf } from '../../../core/scoring/bands.ts';
import type { ScoringInput } from '../../../core/scoring/input.ts';
import { jas1 } from '../../../core/scoring/jas-1.ts';
import type { LedgerLine } from '../../../core/scoring/ledger.ts';
import { score } from '../../../core/scoring/score.ts';
import { reportWords, words } from '../words/words.ts';

const said = words.views.calculator;

/** Scores one touchpoint from the form's fields with the product's own code, and says the result in its output. */
export function calculate(form: HTMLFormElement): void {
  const output = form.querySelector('output');
  if (!output) return;
  const scored = score(inputOf(new FormData(form)));
  if (scored.score === null) {
    output.textContent = said.nothing;
    return;
  }
  const coverage = said.coverage(Math.round(scored.coverage * 100));
  const band = reportWords.bands[bandOf(scored.score, jas1).id];
  output.textContent = [
    `${scored.score.toFixed(1)} · ${band} · ${coverage}${scored.provisional ? `, ${said.provisional}` : ''}`,
    ...scored.ledger.map((line) => `${nameOf(line)}: −${line.points.toFixed(1)}`),
  ].join('\n');
}

function nameOf({ dimension, evidence }: LedgerLine): string {
  if (dimension === 'effectiveness') return said.lines.outcome;
  return dimension === 'emotion' ? said.lines.emotion : evidence;
}

const outcomes = ['achieved', 'workaround', 'blocked'] as const;

function inputOf(data: FormData): ScoringInput {
  const outcome = outcomes.find((it) => it === data.get('outcome'));
  const emotion = data.get('emotion');
  const evidence = ([1, 2, 3, 4] as const).flatMap((severity) =>
    Array.from({ length: Math.min(20, Number(data.get(`severity-${severity}`)) || 0) }, (_, index) => ({
      id: said.lines.finding(severity, index + 1),
      severity,
    })),
  );
  const touchpoint = {
    id: 'touchpoint',
    evidence,
    ...(outcome ? { outcome } : {}),
    ...(emotion === null || emotion === '' ? {} : { emotion: Number(emotion) }),
  };
  return { stages: [{ id: 'stage', touchpoints: [touchpoint] }] };
}
