/** Why something from outside was not taken in. Nothing was changed when this is thrown. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** Stable code, e.g. `too-big`. */
  readonly code: string;
  /** Places in the file and what to do about each; at most 20. */
  readonly problems: readonly Problem[];

  constructor(code: string, message: string, problems: readonly Problem[] = []) {
    super(message.slice(0, 300));
    this.code = code;
    this.problems = problems.slice(0, 20);
  }
}

/** `place` as `stages[0].touchpoints[2].id`; `mend` says what belongs there. */
export type Problem = { readonly place: string; readonly mend: string };
