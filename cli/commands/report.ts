import { basename } from 'node:path';
import { Command } from 'commander';
import type { Redaction } from '../../core/exchange/redact-copy.ts';
import { type ExitCode, exitCodes } from '../exit.ts';
import { leaveOutOption, without } from '../leave-out.ts';
import { readyFile, writeOut } from '../out-place.ts';
import { readAuditFile } from '../read-input.ts';
import { reportKind, reportKinds } from '../report-kinds.ts';
import { during, print } from '../say.ts';

type Options = { out?: string; leaveOut?: Redaction };

export function reportCommand(done: (code: ExitCode) => void): Command {
  return new Command('report')
    .description('write the report of an audit, or its journey map, for people to read')
    .argument('<file>', 'a .waymark.zip bundle or an audit JSON')
    .option('-o, --out <file>', 'where to write; its ending says what, see below (default: FILE.html here)')
    .addOption(leaveOutOption())
    .addHelpText('after', help())
    .action(async (file: string, options: Options) => {
      const out = options.out ?? `${basename(file).replace(/(\.waymark)?\.(zip|json)$/, '')}.html`;
      const kind = reportKind(out);
      const read = without(await readAuditFile(file), options.leaveOut);
      // A place that cannot be written is known before a browser is started.
      await readyFile(out, { example: 'audit.html' });
      const content = kind.slow
        ? await during(kind.slow, async () => kind.make(read))
        : await kind.make(read);
      await writeOut(out, content);
      print(out);
      done(exitCodes.fine);
    });
}

function help(): string {
  return `
Endings (--out):
${reportKinds.map(({ ending, about }) => `  ${ending.padEnd(6)} ${about}`).join('\n')}

Examples:
  waymark report audit.waymark.zip
  waymark report audit.waymark.zip --out audit.pdf
  waymark report audit.waymark.zip --out map.svg
  waymark report audit.waymark.zip --leave-out names,pictures`;
}
