#!/usr/bin/env node
import process from 'node:process';
import { Command, CommanderError } from 'commander';
import colors from 'picocolors';
import { convertCommand } from './commands/convert.ts';
import { demoCommand } from './commands/demo.ts';
import { diffCommand } from './commands/diff.ts';
import { publishCommand } from './commands/publish.ts';
import { reportCommand } from './commands/report.ts';
import { rewalkCommand } from './commands/rewalk.ts';
import { scoreCommand } from './commands/score.ts';
import { validateCommand } from './commands/validate.ts';
import { verifyCommand } from './commands/verify.ts';
import { walkCommand } from './commands/walk.ts';
import { type ExitCode, exitCodes, Stop } from './exit.ts';
import { say } from './say.ts';

let exitCode: ExitCode = exitCodes.fine;
const done = (code: ExitCode) => {
  exitCode = code;
};

const program = new Command('waymark')
  .description('Walk a website as a persona, score the journey, publish it, and walk it again by machine.')
  .version('0.1.0')
  .addHelpText(
    'after',
    '\nExit codes: 0 fine, 1 regression or budget missed, 2 gate failed, 3 could not walk, 64 wrong use.',
  );
for (const command of [
  demoCommand,
  walkCommand,
  scoreCommand,
  reportCommand,
  diffCommand,
  rewalkCommand,
  publishCommand,
  convertCommand,
  validateCommand,
  verifyCommand,
]) {
  program.addCommand(command(done));
}
for (const command of [program, ...program.commands])
  command.exitOverride().showHelpAfterError('(add --help to see how it is used)');

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.wrongUse;
  else if (error instanceof Stop) {
    say(colors.red(error.message));
    exitCode = error.exitCode;
  } else throw error;
}
process.exitCode = exitCode;
