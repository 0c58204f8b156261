/** A request that cannot be met, in words for the auditor: what happened, what is safe, what to do. `code` is for tests and help pages. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
