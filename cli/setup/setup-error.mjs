/** Exit codes of the set-up itself; a task's own exit code passes through unchanged. */
export const exitCodes = { wrongUse: 64, unavailable: 69 };

/** Something the set-up needs cannot be had: one sentence on what happened, one on how to mend it. */
export class SetupError extends Error {
  /**
   * @param {string} what
   * @param {string} mend
   * @param {number} [exitCode]
   */
  constructor(what, mend, exitCode = exitCodes.unavailable) {
    super(`${what}\n${mend}`);
    this.name = 'SetupError';
    this.what = what;
    this.mend = mend;
    this.exitCode = exitCode;
  }
}
