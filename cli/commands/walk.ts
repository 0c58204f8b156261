import { homedir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { builtExtension } from '../build-extension.ts';
import { type ExitCode, exitCodes, Stop } from '../exit.ts';
import { say } from '../say.ts';

export function walkCommand(done: (code: ExitCode) => void): Command {
  return new Command('walk')
    .description('open a browser with Waymark loaded, to walk a site of your own')
    .argument('<url>', 'address to start on')
    .option(
      '--profile <dir>',
      'browser profile that keeps your walks',
      join(homedir(), '.waymark', 'profile'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  waymark walk https://your.site\n  waymark walk localhost:3000 --profile ./walks\n\nPress the Waymark button in the toolbar to open the panel.',
    )
    .action(async (url: string, options: { profile: string }) => {
      await walkByHand(url, options.profile);
      done(exitCodes.fine);
    });
}

/** Shows a browser with the extension on `url` and waits until it is closed. */
export async function walkByHand(url: string, profile: string): Promise<void> {
  const { hasDisplay, openBrowser } = await import('../walker/browser.ts');
  const address = webAddress(url);
  if (!hasDisplay())
    throw new Stop(
      'There is no display to show a browser on. Run this on a machine with a desktop.',
      exitCodes.couldNotWalk,
    );
  const browser = await openBrowser({
    extension: await builtExtension(),
    headless: false,
    userDataDir: profile,
  });
  const [page = await browser.newPage()] = await browser.pages();
  await page
    .goto(address)
    .catch((error: unknown) =>
      say(`${address} did not open: ${error instanceof Error ? error.message : error}`),
    );
  say(
    `Walk ${address} in the browser that opened: press the Waymark button in its toolbar. Your walks stay in ${profile}. Close the browser when you are done.`,
  );
  await new Promise<void>((closed) => browser.on('disconnected', closed));
}

/** `example.com` means `https://example.com`; anything that is no web address is refused. */
export function webAddress(text: string): string {
  const withScheme =
    /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^localhost:|^[\w.-]+:\d+/.test(text) ? text : `https://${text}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '')
    throw new Stop(`“${text.slice(0, 200)}” is not a web address. Give one like https://your.site.`);
  return url.href;
}
