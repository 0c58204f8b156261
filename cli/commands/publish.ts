import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type ExitCode, exitCodes, Stop } from '../exit.ts';
import { portNumber } from '../port.ts';
import { publishSite } from '../publish-site.ts';
import { during, print, say } from '../say.ts';
import { serveFolder } from '../serve.ts';

type Options = {
  out: string;
  audits?: string;
  base?: string;
  site?: string;
  language?: 'en' | 'de';
  announce?: string;
  repository?: string;
  serve?: boolean;
  port?: number;
};

export function publishCommand(done: (code: ExitCode) => void): Command {
  return new Command('publish')
    .description('add audits to a folder and build the site that shows them')
    .argument('[bundle...]', '.waymark.zip bundles to add')
    .option('-o, --out <dir>', 'where the site goes', 'waymark-site')
    .option('--audits <dir>', 'folder that keeps all published bundles (default: <out>-audits)')
    .option('--base <path>', 'path the site will live under, e.g. /journeys', basePath)
    .option('--site <url>', 'address of the site, for its feed and sitemap', webAddress)
    .addOption(new Option('--language <code>', 'language of the interface').choices(['en', 'de']))
    .option('--announce <text>', 'a line above every page; an address at its end becomes its link')
    .option(
      '--repository <url>',
      'address of your copy of this project, for edit and feedback links',
      webAddress,
    )
    .option('--serve', 'serve it on this machine afterwards')
    .option('--port <n>', 'port to serve on', portNumber)
    .addHelpText(
      'after',
      '\nExamples:\n  waymark publish audit.waymark.zip --serve\n  waymark publish *.waymark.zip --out public --base /journeys',
    )
    .action(async (bundles: string[], options: Options) => {
      const audits = options.audits ?? auditsBeside(options.out);
      if (bundles.length === 0 && options.audits !== undefined && !existsSync(options.audits))
        throw new Stop(
          `There is no folder ${options.audits}, and no bundle was named to go into it. Nothing was changed.`,
        );
      const { serve, port, ...site } = options;
      const { base, out } = options;
      const built = await during('Checking the audits and building the site', () =>
        publishSite({ ...site, bundles, audits }),
      );
      say(`${built.audits} ${built.audits === 1 ? 'audit' : 'audits'} published in ${join(out)}`);
      if (built.audits === 0)
        say('It shows the guidelines alone: name the bundles of your audits to show journeys, too.');
      if (!site.site) say('Name its address with --site: until then links in its feed lead to this machine.');
      print(out);
      if (serve) {
        const server = await serveFolder(out, port ?? 0, base);
        say(`Serving ${server.url}${base ?? ''}/  (stop with Ctrl+C)`);
      }
      done(exitCodes.fine);
    });
}

/** Where the bundles are kept when nothing is said: beside the site, for they must outlive it. */
function auditsBeside(out: string): string {
  if (out.trim() === '') throw new Stop('Nothing stands behind --out: name the folder the site goes to.');
  const bare = out.replace(/[\\/]+$/, '');
  // “.-audits” would lie in the very folder that the site is to fill.
  if (/^\.{1,2}$/.test(basename(bare)))
    throw new Stop(
      `The bundles are kept beside the site, and “${out}” gives that folder no name: give it one, such as --audits ${join(out, '..', 'audits')}. Nothing was changed.`,
    );
  return `${bare}-audits`;
}

/** With a slash before and none behind, however it was written. */
function basePath(text: string): string {
  if (/[\s"'<>\\?#:]/.test(text))
    throw new InvalidArgumentError(
      'It has to be a path on the server, such as /journeys; the address goes into --site.',
    );
  const path = text.split('/').filter(Boolean).join('/');
  return path ? `/${path}` : '';
}

function webAddress(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError('It has to be a whole address, such as https://journeys.example.');
}
