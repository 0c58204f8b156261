import { basename } from 'node:path';
import { Command } from 'commander';
import type { Redaction } from '../../core/exchange/redact-copy.ts';
import { slug } from '../../core/projection/page-key.ts';
import { type ExitCode, exitCodes, Stop } from '../exit.ts';
import { leaveOutOption, without } from '../leave-out.ts';
import { readyFile, writeOut } from '../out-place.ts';
import { ownerNamed, ownerPage } from '../owner-page.ts';
import { readAuditFile } from '../read-input.ts';
import { partsOf, reportKind, reportKinds } from '../report-kinds.ts';
import { during, print } from '../say.ts';

type Options = { out?: string; owner?: string; leaveOut?: Redaction };

export function reportCommand(done: (code: ExitCode) => void): Command {
  return new Command('report')
    .description('write the report of an audit, or its journey map, for people to read')
    .argument('<file>', 'a .waymark.zip bundle or an audit JSON')
    .option('-o, --out <file>', 'where to write; its ending says what, see below (default: FILE.html here)')
    .option('--owner <name>', 'only the page of one owner: what is theirs to mend, and what that brings')
    .addOption(leaveOutOption())
    .addHelpText('after', help())
    .action(async (file: string, options: Options) => {
      if (options.owner !== undefined) demandPage(options);
      const read = await readAuditFile(file);
      const owner = options.owner === undefined ? undefined : ownerNamed(read.audit, options.owner);
      const out = options.out ?? usualPlace(file, owner);
      const kind = reportKind(out);
      // A place that cannot be written is known before a browser is started.
      await readyFile(out, { example: 'audit.html' });
      const shown = without(read, options.leaveOut);
      const parts = partsOf(shown, owner === undefined ? undefined : ownerPage(shown.audit, owner));
      const content = kind.slow
        ? await during(kind.slow, async () => kind.make(parts))
        : await kind.make(parts);
      await writeOut(out, content);
      print(out);
      done(exitCodes.fine);
    });
}

function usualPlace(file: string, owner: string | undefined): string {
  const name = basename(file).replace(/(\.waymark)?\.(zip|json)$/, '');
  return owner === undefined ? `${name}.html` : `${name}-for-${slug(owner) || 'owner'}.html`;
}

function demandPage({ out, leaveOut }: Options): void {
  const kind = out === undefined ? undefined : reportKind(out);
  if (kind && !kind.isPage)
    throw new Stop(`The page of one owner ends in .html or .pdf, not “${kind.ending}”.`);
  if (leaveOut?.names)
    throw new Stop(
      'Without names nobody has a page of their own: take names out of --leave-out, or --owner.',
    );
}

function help(): string {
  return `
Endings (--out):
${reportKinds.map(({ ending, about }) => `  ${ending.padEnd(6)} ${about}`).join('\n')}

Examples:
  waymark report audit.waymark.zip
  waymark report audit.waymark.zip --out audit.pdf
  waymark report audit.waymark.zip --out map.svg
  waymark report audit.waymark.zip --leave-out names,pictures
  waymark report audit.waymark.zip --owner Payments --out payments.pdf`;
}
