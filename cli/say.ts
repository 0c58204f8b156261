import process from 'node:process';
import { errColours } from './colours.ts';
import { progressOn, type Step } from './progress.ts';

const progress = progressOn(process.stderr);

/** Everything said to a person goes to the error stream; the output stream is for results alone. */
export function say(line = ''): void {
  progress.clear();
  process.stderr.write(`${line}\n`);
}

/** A result, on the output stream. */
export function print(text: string): void {
  // Both streams may be one terminal.
  progress.clear();
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 1));
}

/**
 * A step of long work: says what is being done, and how long it took when that is worth knowing. Work that knows how far it is
 * says so by `step`.
 */
export async function during<T>(what: string, work: (step: Step) => Promise<T>): Promise<T> {
  const start = performance.now();
  say(`${errColours.cyan('›')} ${what} …`);
  const result = await work(progress.step).finally(() => progress.clear());
  const seconds = (performance.now() - start) / 1000;
  if (seconds > 2) say(errColours.dim(`  done in ${seconds.toFixed(0)} s`));
  return result;
}

/** Text from outside, made safe for a terminal: control characters could move the cursor or change colours. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}
