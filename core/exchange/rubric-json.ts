import { type Problem, Refusal } from '../journey/refusal.ts';
import { jas1 } from '../scoring/jas-1.ts';
import { type Rubric, rubricSchema } from '../scoring/rubric.ts';
import { z } from '../zod.ts';
import { problemsOf } from './mend-of.ts';

const ownName =
  'give a name of your own of at most 40 letters (a–z), digits, dots and hyphens; jas… is the standard';

/** A group that is left out is JAS-1's. One that is given is given whole: half a group would hide what the other half is. */
const ownRubricSchema = rubricSchema.partial().extend({
  model: z.string().regex(/^(?!jas)[a-z0-9][a-z0-9.-]{0,39}$/i, { error: ownName }),
});

/** Weights that differ from the standard, from a file. Throws `Refusal` with the places and the mends. */
export function rubricFrom(data: unknown): Rubric {
  const parsed = ownRubricSchema.safeParse(data);
  // Left-out groups are absent and never `undefined`: that is no value of JSON.
  const rubric = parsed.success ? ({ ...jas1, ...parsed.data } as Rubric) : undefined;
  const problems = parsed.error ? problemsOf(parsed.error, data) : [];
  if (rubric) problems.push(...contradictions(rubric));
  const [first] = problems;
  if (!rubric || first)
    throw new Refusal(
      'not-a-rubric',
      `This is not a rubric to score with: ${first?.place}: ${first?.mend}`,
      problems,
    );
  return rubric;
}

/** What no single number is wrong in, but two beside each other. */
function contradictions({ severity, metrics, outcome, emotion, dimensions, bands }: Rubric): Problem[] {
  const problems: Problem[] = [];
  const demand = (isSo: boolean, place: string, mend: string) => {
    if (!isSo) problems.push({ place, mend });
  };
  for (const [n, penalty] of severity.entries())
    demand(
      n === 0 || penalty >= (severity[n - 1] ?? 0),
      `severity[${n}]`,
      'give no less than the one before',
    );
  for (const [name, { good, poor }] of Object.entries(metrics))
    demand(good < poor, `metrics.${name}`, `give a good below poor, not ${good} and ${poor}`);
  demand(outcome.blocked <= outcome.workaround, 'outcome', 'give blocked no more than workaround');
  // Ratings go from −2 to 2: a narrower scale would make scores below 0 or above 100 of them.
  demand(emotion.lowest <= -2, 'emotion.lowest', 'give -2 or less, the worst rating there is');
  demand(emotion.highest >= 2, 'emotion.highest', 'give 2 or more, the best rating there is');
  const sum = dimensions.effectiveness + dimensions.ease + dimensions.emotion;
  demand(Math.abs(sum - 1) < 1e-9, 'dimensions', `let the three add up to 1, not ${Number(sum.toFixed(6))}`);
  demand(bands.needsWork <= bands.good, 'bands', 'give needsWork no more than good');
  return problems;
}
