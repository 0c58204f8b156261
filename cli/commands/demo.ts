import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { inputOf } from '../../core/scoring/input-of.ts';
import { score } from '../../core/scoring/score.ts';
import { builtExtension } from '../build-extension.ts';
import { errColours } from '../colours.ts';
import type { Looks } from '../demo/walk-shop.ts';
import type { DemoWalk } from '../demo/walks/schema.ts';
import { type ExitCode, exitCodes } from '../exit.ts';
import { readyFolder } from '../out-place.ts';
import { portNumber } from '../port.ts';
import type { Step } from '../progress.ts';
import { publishSite } from '../publish-site.ts';
import { readAuditFile } from '../read-input.ts';
import { during, plain, say } from '../say.ts';
import { serveFolder } from '../serve.ts';
import { auditName, type Written, writeAuditFiles } from '../write-audit.ts';

type Options = { out: string; serve: boolean; port?: number; headed?: boolean; profile: string };
type DemoOptions = Pick<Options, 'out' | 'headed'> & { looks?: (walk: DemoWalk) => Looks };

export function demoCommand(done: (code: ExitCode) => void): Command {
  return new Command('demo')
    .description(
      'walk the sample product with the real extension, publish the audits and serve the site; with an address, open a browser there instead',
    )
    .argument('[url]', 'a site of your own to walk by hand')
    .option('-o, --out <dir>', 'where bundles, reports and the site go', 'out')
    .option('--no-serve', 'end after publishing')
    .option('--port <n>', 'port to serve on', portNumber)
    .option('--headed', 'show the browser while it walks')
    .option('--profile <dir>', 'with an address: browser profile that keeps your walks', '.waymark-profile')
    .addHelpText(
      'after',
      '\nExamples:\n  waymark demo\n  waymark demo --out tour --no-serve\n  waymark demo https://your.site',
    )
    .action(async (url: string | undefined, options: Options) => {
      if (url !== undefined) await (await import('./walk.ts')).walkByHand(url, options.profile);
      else await demoAndServe(options);
      done(exitCodes.fine);
    });
}

/** Walks the sample product, writes bundles and reports to `out` and builds the site there. */
export async function demo(options: DemoOptions): Promise<{ site: string }> {
  const { out } = options;
  const site = join(out, 'site');
  const extension = await builtExtension();
  for (const old of ['bundles', 'reports', 're-audit', 'site'])
    await rm(join(out, old), { recursive: true, force: true });
  const { demoWalks } = await import('../demo/walks.ts');
  const written: Written[] = [];
  for (const walk of demoWalks) written.push(await walked(walk, extension, options));
  const mended = written.filter((_, at) => demoWalks[at]?.version === 'fixed');
  const audits = join(out, 'audits');
  await rm(audits, { recursive: true, force: true });
  await during('Publishing the site', () =>
    publishSite({ bundles: written.map((it) => it.bundle), audits, out: site }),
  );
  say();
  for (const it of written) {
    const { bundle, html } = it;
    const { audit } = await readAuditFile(bundle);
    const points = score(inputOf(audit)).score;
    say(
      `${errColours.bold(points === null ? '–' : points.toFixed(1))}  ${plain(audit.audit.journey.name)}, ${plain(audit.persona.name)}${mended.includes(it) ? ', the shop mended' : ''}`,
    );
    say(errColours.dim(`      ${bundle}\n      ${html}`));
  }
  say(`\nThe site is in ${site}`);
  return { site };
}

async function demoAndServe(options: Options): Promise<void> {
  const { site } = await demo(options);
  if (!options.serve) return;
  const server = await serveFolder(site, options.port ?? 4321).catch(() => serveFolder(site));
  say(`Look at it on ${errColours.cyan(`${server.url}/`)}  (stop with Ctrl+C)`);
}

/** The two first walks lie side by side; the walk of the mended shop lies apart, it is the re-audit. */
async function walked(
  walk: DemoWalk,
  extension: string,
  { out, headed, looks }: DemoOptions,
): Promise<Written> {
  const { walkShop } = await import('../demo/walk-shop.ts');
  const { hasDisplay } = await import('../walker/browser.ts');
  const place = walk.version === 'fixed' ? join(out, 're-audit') : out;
  const what = `${walk.persona.name} walks the ${walk.version === 'fixed' ? 'mended ' : ''}sample shop, ${walk.steps.length} steps`;
  const own = looks?.(walk);
  const take = (tell: Step) =>
    walkShop(walk, {
      extension,
      headless: headed !== true || !hasDisplay(),
      looks: {
        ...own,
        afterStep: async (taken, shop, panel) => {
          tell(taken, walk.steps.length);
          await own?.afterStep?.(taken, shop, panel);
        },
      },
    });
  const { bundle, strangers } = await during(what, take).catch((error: unknown) => {
    say(
      errColours.yellow(
        `That walk did not get to its end: ${plain(String(error))}. Once more from the start.`,
      ),
    );
    return during(what, take);
  });
  for (const stranger of strangers) say(errColours.yellow(`The browser asked for ${plain(stranger)}`));
  const raw = join(place, 'bundles');
  await readyFolder(raw);
  const file = join(raw, 'from-the-extension.zip');
  await writeFile(file, bundle);
  const audit = await readAuditFile(file);
  await rm(file);
  return writeAuditFiles(raw, audit, auditName(audit.audit));
}
