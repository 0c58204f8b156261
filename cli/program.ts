import { constants } from 'node:os';
import process from 'node:process';
import { Command, CommanderError } from 'commander';
import { errColours } from './colours.ts';
import { type ExitCode, exitCodes, Stop } from './exit.ts';
import { printJson, say } from './say.ts';

/** How long a command that was told to end may take to put things away. */
const endsWithinMs = 1_500;

let exitCode: ExitCode = exitCodes.fine;
const done = (code: ExitCode) => {
  exitCode = code;
};

const commands: Readonly<Record<string, () => Promise<(done: (code: ExitCode) => void) => Command>>> = {
  demo: async () => (await import('./commands/demo.ts')).demoCommand,
  walk: async () => (await import('./commands/walk.ts')).walkCommand,
  score: async () => (await import('./commands/score.ts')).scoreCommand,
  report: async () => (await import('./commands/report.ts')).reportCommand,
  diff: async () => (await import('./commands/diff.ts')).diffCommand,
  together: async () => (await import('./commands/together.ts')).togetherCommand,
  rewalk: async () => (await import('./commands/rewalk.ts')).rewalkCommand,
  publish: async () => (await import('./commands/publish.ts')).publishCommand,
  convert: async () => (await import('./commands/convert.ts')).convertCommand,
  validate: async () => (await import('./commands/validate.ts')).validateCommand,
  verify: async () => (await import('./commands/verify.ts')).verifyCommand,
};

const program = new Command('waymark')
  .description('Walk a website as a persona, score the journey, publish it, and walk it again by machine.')
  .version('0.1.0')
  .addHelpText(
    'after',
    `
Examples:
  waymark demo                                          see it all with a sample product
  waymark walk https://your.site                        walk a site of your own
  waymark report audit.waymark.zip --out report.pdf     what came out, for people
  waymark rewalk audit.waymark.zip --out out            the same walk again, by machine
  waymark score --help                                  what one command can do

Exit codes: 0 fine, 1 regression or budget missed, 2 gate failed, 3 could not walk, 64 wrong use, 69 no browser to be had.
With --json a refusal is printed as { error, exitCode } on the output stream, too.`,
  );
// Reading all of them takes longer than most commands do: the one that is asked for is enough.
const asked = process.argv[2] ?? '';
const wanted = Object.hasOwn(commands, asked) ? [commands[asked]] : Object.values(commands);
for (const load of wanted) if (load) program.addCommand((await load())(done));
for (const command of [program, ...program.commands])
  command.exitOverride().showHelpAfterError('(add --help to see how it is used)');

// A command that is told to end closes its browser; what it then still waits for is no fault worth a stack.
let ended: NodeJS.Signals | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    ended = signal;
    say(`Ended by ${signal}. What was already written is whole; what was under way is lost.`);
    setTimeout(() => process.exit(128 + constants.signals[signal]), endsWithinMs);
  });

// A reader that has had enough (`| head`) is no trouble: the work goes on and ends with its own code. A result that could not be
// written is.
process.stderr.on('error', () => undefined);
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return;
  say(errColours.red(`The result could not be written: ${message}.`));
  process.once('exit', () => {
    process.exitCode = exitCodes.wrongUse;
  });
});

const wantsJson = process.argv.includes('--json');
try {
  await program.parseAsync();
} catch (error) {
  if (ended) process.exit(128 + constants.signals[ended]);
  if (error instanceof CommanderError) {
    exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.wrongUse;
    if (exitCode !== exitCodes.fine && wantsJson) printJson({ error: error.message, exitCode });
  } else if (error instanceof Stop) {
    exitCode = error.exitCode;
    refuse(error.message);
  } else if (isFileTrouble(error)) {
    exitCode = exitCodes.wrongUse;
    refuse(
      `${error.message.replace(/^\w+: /, '').replace(/^file already exists, mkdir '(.*)'$/, '$1 is a file, not a folder')}. Nothing else was changed; choose a place that can be written.`,
    );
  } else throw error;
}
process.exitCode = exitCode;

/** Said to a person, and to a script that waits for JSON. */
function refuse(message: string): void {
  say(errColours.red(message));
  if (wantsJson) printJson({ error: message, exitCode });
}

/** The disk, a folder or a permission says no: that is about the place that was named, and no fault of the program. */
function isFileTrouble(error: unknown): error is NodeJS.ErrnoException {
  const codes = [
    'ENOENT',
    'ENOTDIR',
    'EISDIR',
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOSPC',
    'EEXIST',
    'ENAMETOOLONG',
  ];
  return (
    error instanceof Error && 'code' in error && codes.includes(String(error.code)) && 'syscall' in error
  );
}
