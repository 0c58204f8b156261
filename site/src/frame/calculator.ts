import { bandOf } from '../../../core/scoring/bands.ts';
import type { ScoringInput } from '../../../core/scoring/input.ts';
import { jas1 } from '../../../core/scoring/jas-1.ts';
import { score } from '../../../core/scoring/score.ts';
import { reportWords, words } from '../words/words.ts';
import { countOf, mostFindings } from './count-of.ts';
import { lossesOf } from './losses-of.ts';

const said = words.views.calculator;

/** Scores one touchpoint from the form's fields with the product's own code, and says the result in its output. */
export function calculate(form: HTMLFormElement): void {
  const output = form.querySelector('output');
  if (!output) return;
  for (const field of form.querySelectorAll<HTMLInputElement>('input[type=number]')) sayRange(field);
  const scored = score(inputOf(new FormData(form)));
  if (scored.score === null) {
    output.textContent = said.nothing;
    return;
  }
  const coverage = said.coverage(Math.round(scored.coverage * 100));
  const band = reportWords.bands[bandOf(scored.score, jas1).id];
  output.textContent = [
    `${scored.score.toFixed(1)} · ${band} · ${coverage}${scored.provisional ? `, ${said.provisional}` : ''}`,
    ...lossesOf(scored.ledger, said.lines),
  ].join('\n');
}

/** A number that cannot be counted as it is written is not changed in silence: beside it stands what counts. */
function sayRange(field: HTMLInputElement): void {
  const note = field.form?.querySelector(`#${field.id}-range`);
  if (!note) return;
  const isFine = field.validity.valid;
  field.setAttribute('aria-invalid', String(!isFine));
  note.textContent = isFine ? '' : said.range(mostFindings, countOf(field.value));
}

const outcomes = ['achieved', 'workaround', 'blocked'] as const;

function inputOf(data: FormData): ScoringInput {
  const outcome = outcomes.find((it) => it === data.get('outcome'));
  const emotion = data.get('emotion');
  const evidence = ([1, 2, 3, 4] as const).flatMap((severity) =>
    Array.from({ length: countOf(data.get(`severity-${severity}`)) }, (_, index) => ({
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
