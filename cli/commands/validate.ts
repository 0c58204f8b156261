import { Command } from 'commander';
import { auditJsonSchema } from '../../core/journey/audit-json-schema.ts';
import { formatVersion } from '../../core/journey/format.ts';
import { errColours, outColours } from '../colours.ts';
import { type ExitCode, exitCodes, Stop } from '../exit.ts';
import { readScorable } from '../read-input.ts';
import { plain, print, printJson, say } from '../say.ts';

/** A name and no address: where this copy will lie is not known. */
const schemaId = `urn:waymark:audit:${formatVersion}`;

export function validateCommand(done: (code: ExitCode) => void): Command {
  return new Command('validate')
    .description('check files and say what is wrong, where, and what belongs there')
    .argument('[file...]', 'bundles, audit JSON files or scoring inputs')
    .option('--json', 'print the results as JSON')
    .option('--schema', 'print the JSON Schema of the audit file instead, for an editor to complete by')
    .addHelpText(
      'after',
      '\nExamples:\n  waymark validate my-audit.json\n  waymark validate audits/*.waymark.zip --json\n  waymark validate --schema > audit-1.schema.json\n\nExit codes: 0 all are right, 64 one is not.',
    )
    .action(async (files: string[], options: { json?: boolean; schema?: boolean }) => {
      if (options.schema && files.length > 0)
        throw new Stop('--schema prints the schema and checks nothing: leave the files away, or --schema.');
      if (options.schema) {
        printJson(auditJsonSchema(schemaId));
        return done(exitCodes.fine);
      }
      if (files.length === 0)
        throw new Stop('Name the files to check, or ask for the --schema they hold to.');
      const results = [];
      for (const file of files) results.push(await check(file));
      if (options.json) printJson(results);
      else
        for (const { file, ok, message } of results)
          if (ok) print(`${outColours.green('✓')} ${plain(file)} ${plain(message)}`);
          else say(`${errColours.red('✗')} ${plain(message)}`);
      done(results.every((result) => result.ok) ? exitCodes.fine : exitCodes.wrongUse);
    });
}

async function check(file: string): Promise<{ file: string; ok: boolean; message: string }> {
  try {
    const { audit } = await readScorable(file);
    return {
      file,
      ok: true,
      message: audit
        ? `is a valid audit: “${audit.audit.title}”, ${audit.events.length} events`
        : 'is a valid scoring input',
    };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { file, ok: false, message: error.message };
  }
}
