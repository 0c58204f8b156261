import { posix, win32 } from 'node:path';

/** @typedef {import('./machine.mjs').Machine} Machine */
/** @typedef {'chrome' | 'firefox'} BrowserName */

/**
 * Where a browser may be, by platform. `<…>` is an environment variable; in the cache, `*` is the newest version.
 * @type {Record<BrowserName, { variable: string, title: string, inCache: string[], onPath: string[], installed: Record<string, string[]> }>}
 */
export const browsers = {
  chrome: {
    variable: 'CHROME_PATH',
    title: 'Chrome, Chromium or Edge',
    inCache: [
      'chrome/*/chrome-linux64/chrome',
      'chrome/*/chrome-linux-arm64/chrome',
      'chrome/*/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome/*/chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome/*/chrome-win64/chrome.exe',
      'chrome/*/chrome-win32/chrome.exe',
    ],
    onPath: [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    installed: {
      linux: [
        '/opt/google/chrome/chrome',
        '/usr/bin/chromium',
        '/opt/microsoft/msedge/msedge',
        '/snap/bin/chromium',
      ],
      darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '<HOME>/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        '<PROGRAMFILES>/Google/Chrome/Application/chrome.exe',
        '<PROGRAMFILES(X86)>/Google/Chrome/Application/chrome.exe',
        '<LOCALAPPDATA>/Google/Chrome/Application/chrome.exe',
        '<LOCALAPPDATA>/Chromium/Application/chrome.exe',
        '<PROGRAMFILES(X86)>/Microsoft/Edge/Application/msedge.exe',
        '<PROGRAMFILES>/Microsoft/Edge/Application/msedge.exe',
      ],
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    title: 'Firefox',
    inCache: [
      'firefox/*/firefox/firefox',
      'firefox/*/Firefox.app/Contents/MacOS/firefox',
      'firefox/*/core/firefox.exe',
      'firefox/*/firefox/firefox.exe',
    ],
    onPath: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    installed: {
      linux: ['/usr/bin/firefox-esr', '/opt/firefox/firefox', '/snap/bin/firefox'],
      darwin: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        '<HOME>/Applications/Firefox.app/Contents/MacOS/firefox',
      ],
      win32: [
        '<PROGRAMFILES>/Mozilla Firefox/firefox.exe',
        '<PROGRAMFILES(X86)>/Mozilla Firefox/firefox.exe',
      ],
    },
  },
};

/**
 * Every place to look for a browser, best first: puppeteer's cache, then what is installed. The variable that names one
 * outright is not among them: it is an order, not a guess (find-browser.mjs).
 * @param {BrowserName} name
 * @param {Machine} machine
 * @returns {string[]}
 */
export function candidates(name, machine) {
  const { inCache, onPath, installed } = browsers[name];
  const path = machine.platform === 'win32' ? win32 : posix;
  const cache = machine.env['PUPPETEER_CACHE_DIR'] || path.join(machine.home, '.cache', 'puppeteer');
  const versions = machine.list(path.join(cache, name)).sort(newestFirst);
  const cached = versions.flatMap((version) =>
    inCache.map((place) => path.join(cache, ...place.replace('*', version).split('/'))),
  );
  const folders = (machine.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const named =
    machine.platform === 'win32' ? [] : onPath.flatMap((file) => folders.map((dir) => path.join(dir, file)));
  const fixed = (installed[machine.platform] ?? []).flatMap((place) => filled(place, machine, path));
  return [...new Set([...cached, ...named, ...fixed])];
}

/**
 * @param {string} place
 * @param {Machine} machine
 * @param {typeof posix} path
 */
function filled(place, machine, path) {
  const values = { ...machine.env, HOME: machine.home };
  const text = place.replace(/<([^>]+)>/g, (_, key) => lookUp(values, key) ?? '\0');
  return text.includes('\0') ? [] : [path.normalize(text)];
}

/**
 * Windows spells its variables in any case.
 * @param {Record<string, string | undefined>} values
 * @param {string} key
 */
function lookUp(values, key) {
  const found = Object.keys(values).find((name) => name.toUpperCase() === key.toUpperCase());
  return (found && values[found]) || undefined;
}

/**
 * @param {string} a
 * @param {string} b
 */
function newestFirst(a, b) {
  return b.localeCompare(a, 'en', { numeric: true });
}
