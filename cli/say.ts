import process from 'node:process';
import colors from 'picocolors';

/** Everything said to a person goes to the error stream; the output stream is for results alone. */
export function say(line = ''): void {
  process.stderr.write(`${line}\n`);
}

/** A result, on the output stream. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 1));
}

/** A step of long work: says what is being done, and how long it took when that is worth knowing. */
export async function during<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  say(`${colors.cyan('›')} ${what} …`);
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  if (seconds > 2) say(colors.dim(`  done in ${seconds.toFixed(0)} s`));
  return result;
}

/** Text from outside, made safe for a terminal: control characters could move the cursor or change colours. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}
