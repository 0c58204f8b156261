/** What the command line says to a script. */
export const exitCodes = { fine: 0, regression: 1, gateFailed: 2, couldNotWalk: 3, wrongUse: 64 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends the command with a sentence that says what happened, what is safe and what to do, and nothing more. */
export class Stop extends Error {
  override readonly name = 'Stop';
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = exitCodes.wrongUse) {
    super(message);
    this.exitCode = exitCode;
  }
}
