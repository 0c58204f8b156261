import process from 'node:process';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer';
import { exitCodes, Stop } from '../exit.ts';
import { findBrowser } from '../setup/find-browser.mjs';

export type BrowserOptions = {
  /** A built extension to load; needs a Chromium that still takes extensions this way. */
  extension?: string;
  headless?: boolean;
  /** A running browser elsewhere, `ws://…`: the way past one machine. */
  browserWs?: string;
  userDataDir?: string;
  /** More switches for Chromium. */
  args?: readonly string[];
  /** What the driver keeps away from: one that is attached to a worker keeps it awake. */
  targetFilter?: LaunchOptions['targetFilter'];
};

/** Keeps the browser from calling home: nothing but the walked site is asked for anything. */
const quiet = [
  '--no-first-run',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  // A page that is replaced in a frame of its own, or kept for going back, is cut off from the driver before its last words.
  '--disable-features=BackForwardCache,RenderDocument',
];

export async function openBrowser(options: BrowserOptions = {}): Promise<Browser> {
  if (options.browserWs) {
    return puppeteer
      .connect({ browserWSEndpoint: options.browserWs, defaultViewport: null })
      .catch((error: unknown) => {
        throw new Stop(
          `The browser at ${options.browserWs} does not answer: ${message(error)}`,
          exitCodes.couldNotWalk,
        );
      });
  }
  const executablePath = installedBrowser();
  if (!executablePath) {
    throw new Stop(
      'No browser was found. Install Chrome or Chromium, or name one in CHROME_PATH.',
      exitCodes.couldNotWalk,
    );
  }
  // As root Chromium has no sandbox to offer and refuses to start with one.
  const rootArgs = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
  try {
    return await puppeteer.launch({
      executablePath,
      headless: options.headless ?? true,
      pipe: true,
      args: [
        ...quiet,
        ...rootArgs,
        ...(options.headless === false ? [] : ['--window-size=1280,900']),
        ...(options.args ?? []),
      ],
      defaultViewport: options.headless === false ? null : { width: 1280, height: 800 },
      ...(options.extension ? { enableExtensions: [options.extension] } : {}),
      ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
      ...(options.targetFilter ? { targetFilter: options.targetFilter } : {}),
    });
  } catch (error) {
    throw new Stop(
      `The browser at ${executablePath} did not start: ${message(error)}`,
      exitCodes.couldNotWalk,
    );
  }
}

/** A wrong CHROME_PATH is said in a sentence. */
function installedBrowser(): string | undefined {
  try {
    return findBrowser('chrome');
  } catch (error) {
    throw new Stop(error instanceof Error ? error.message : String(error), exitCodes.couldNotWalk);
  }
}

/** True where a window can be shown. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

export const message = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
