import process from 'node:process';

/** Says which step of how many is being taken, counted from 1, and what it does. */
export type Step = (step: number, of: number, doing?: string) => void;

export type Progress = {
  step: Step;
  /** Takes the line away, so that something else can be written where it stood. */
  clear(): void;
};

/** A stream as far as progress needs to know it. */
export type Out = { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };
type Environment = Readonly<Record<string, string | undefined>>;

/** In a log a line at most this often: enough to see that it goes on. */
const sparseMs = 10_000;
/** Some terminals say that they have none. */
const usualColumns = 80;

/**
 * Progress on a terminal is one line written over and over; elsewhere now and then a line of its own. Written over by blanks
 * and not by escape sequences, so that it is the same with NO_COLOR.
 */
export function progressOn(
  out: Out,
  { env = process.env, now = Date.now }: { env?: Environment; now?: () => number } = {},
): Progress {
  return isLive(out, env) ? liveOn(out) : sparseOn(out, now);
}

/** A build server may pretend to be a terminal; its log keeps every version of a line. */
const isLive = (out: Out, env: Environment): boolean =>
  out.isTTY === true && env['TERM'] !== 'dumb' && !env['CI'];

function liveOn(out: Out): Progress {
  let shownColumns = 0;
  const clear = () => {
    if (shownColumns > 0) out.write(`\r${' '.repeat(shownColumns)}\r`);
    shownColumns = 0;
  };
  return {
    step(step, of, doing) {
      const line = cut(`  ${wordsOf(step, of, doing)}`, (out.columns || usualColumns) - 1);
      clear();
      out.write(line);
      shownColumns = columnsOf(line);
    },
    clear,
  };
}

function sparseOn(out: Out, now: () => number): Progress {
  let saidAt = now();
  return {
    step(step, of, doing) {
      if (now() - saidAt < sparseMs) return;
      saidAt = now();
      out.write(`  ${wordsOf(step, of, doing)}\n`);
    },
    clear() {
      // What is written instead is news of its own: silence is counted from there.
      saidAt = now();
    },
  };
}

function wordsOf(step: number, of: number, doing = ''): string {
  return `step ${step} of ${of}${doing === '' ? '' : `: ${doing}`}`;
}

/** A line that is longer than the terminal is wide cannot be written over. */
function cut(line: string, columns: number): string {
  if (columnsOf(line) <= columns) return line;
  let kept = '';
  for (const sign of line) {
    if (columnsOf(`${kept}${sign}…`) > columns) break;
    kept += sign;
  }
  return `${kept}…`;
}

/** Signs of East Asia and pictures take two columns. */
function columnsOf(text: string): number {
  return [...text].reduce(
    (sum, sign) => sum + ((sign.codePointAt(0) ?? 0) >= 0x11_00 && !isNarrow(sign) ? 2 : 1),
    0,
  );
}

const isNarrow = (sign: string): boolean => /[\p{Script=Latin}\p{Script=Greek}\u2000-\u2bff]/u.test(sign);
