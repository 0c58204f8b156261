import { bandOf } from '../../../core/scoring/bands.ts';
import type { ScoringInput } from '../../../core/scoring/input.ts';
import { jas1 } from '../../../core/scoring/jas-1.ts';
import { score } from '../../../core/scoring/score.ts';

/** Scores one touchpoint from the form's fields with the product's own code, and says the result in its output. */
export function calculate(form: HTMLFormElement): void {
  const output = form.querySelector('output');
  if (!output) return;
  const scored = score(inputOf(new FormData(form)));
  if (scored.score === null) {
    output.textContent = 'Nothing was assessed, so there is no score.';
    return;
  }
  const lines = scored.ledger.map(
    (line) => `${line.evidence.replace(/^.*:/, '')}: −${line.points.toFixed(1)}`,
  );
  const coverage = `coverage ${Math.round(scored.coverage * 100)} %`;
  output.textContent = [
    `${scored.score.toFixed(1)} · ${bandOf(scored.score, jas1).label} · ${coverage}${scored.provisional ? ', provisional' : ''}`,
    ...lines,
  ].join('\n');
}

const outcomes = ['achieved', 'workaround', 'blocked'] as const;

function inputOf(data: FormData): ScoringInput {
  const outcome = outcomes.find((it) => it === data.get('outcome'));
  const emotion = data.get('emotion');
  const evidence = ([1, 2, 3, 4] as const).flatMap((severity) =>
    Array.from({ length: Math.min(20, Number(data.get(`severity-${severity}`)) || 0) }, (_, index) => ({
      id: `Severity ${severity}, number ${index + 1}`,
      severity,
    })),
  );
  const touchpoint = {
    id: 'This touchpoint',
    evidence,
    ...(outcome ? { outcome } : {}),
    ...(emotion === null || emotion === '' ? {} : { emotion: Number(emotion) }),
  };
  return { stages: [{ id: 'stage', touchpoints: [touchpoint] }] };
}
