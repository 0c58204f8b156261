import type { z } from '../zod.ts';
import { type ScoringInput, scoringInputSchema } from './input.ts';

/** What is wrong, where (`stages[0].touchpoints[2].id`), and what to give instead. */
export interface InputProblem {
  place: string;
  mend: string;
}

export type ReadInput = { input: ScoringInput } | { problems: InputProblem[]; more: number };

const shownProblems = 20;
const longest = 140;

/** Checks untrusted data and returns it as scoring input, or at most 20 problems and how many more there are. */
export function readScoringInput(data: unknown): ReadInput {
  const parsed = scoringInputSchema.safeParse(data);
  const problems = parsed.success ? repeatedIds(parsed.data) : parsed.error.issues.map(problemOf);
  if (parsed.success && problems.length === 0) return { input: parsed.data };
  return { problems: problems.slice(0, shownProblems), more: Math.max(0, problems.length - shownProblems) };
}

function problemOf(issue: z.core.$ZodIssue): InputProblem {
  return { place: placeOf(issue.path), mend: mendOf(issue).slice(0, longest) };
}

function mendOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `take out what is not known here: ${issue.keys.join(', ')}`;
  const isObject = issue.code === 'invalid_type' && issue.expected === 'object';
  return isObject ? 'give an object in { }' : issue.message;
}

/** Ids name ledger lines, so each kind of id may occur once in the journey. */
function repeatedIds(input: ScoringInput): InputProblem[] {
  const problems: InputProblem[] = [];
  const firstPlaces = new Map<string, string>();
  const note = (kind: string, id: string, path: PropertyKey[]) => {
    const place = placeOf([...path, 'id']);
    const first = firstPlaces.get(`${kind} ${id}`);
    if (first === undefined) firstPlaces.set(`${kind} ${id}`, place);
    else problems.push({ place, mend: `give this ${kind} an id of its own, ${first} has the same` });
  };
  input.stages.forEach((stage, s) => {
    note('stage', stage.id, ['stages', s]);
    stage.touchpoints.forEach((touchpoint, t) => {
      note('touchpoint', touchpoint.id, ['stages', s, 'touchpoints', t]);
      touchpoint.evidence?.forEach((evidence, e) => {
        note('evidence', evidence.id, ['stages', s, 'touchpoints', t, 'evidence', e]);
      });
    });
  });
  return problems;
}

function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return place.replace(/^\./, '') || 'the input';
}
