import { expect, test } from 'vitest';
import { findBrowser } from '../../../cli/setup/find-browser.mjs';
import { SetupError } from '../../../cli/setup/setup-error.mjs';
import { fakeMachine } from './fake-machine.ts';

const cache = '/people/ann/.cache/puppeteer';
const cached = (version: string) => `${cache}/chrome/linux-${version}/chrome-linux64/chrome`;

test('CHROME_PATH comes before everything', () => {
  const machine = fakeMachine(['/opt/mine/chrome', cached('150.0.1'), '/usr/bin/chromium'], {
    env: { CHROME_PATH: '/opt/mine/chrome', PATH: '/usr/bin' },
  });
  expect(findBrowser('chrome', machine)).toBe('/opt/mine/chrome');
});

test.each([
  ['is not there', []],
  ['does not start', ['/opt/mine/chrome']],
])('a CHROME_PATH that %s is said, not replaced by another browser', (_, broken) => {
  const machine = fakeMachine(['/usr/bin/chromium'], { env: { CHROME_PATH: '/opt/mine/chrome' }, broken });
  expect(() => findBrowser('chrome', machine)).toThrow(SetupError);
  expect(() => findBrowser('chrome', machine)).toThrow(
    /CHROME_PATH names \/opt\/mine\/chrome[^\n]*\n.*unset/,
  );
});

test("puppeteer's newest build comes before an installed browser", () => {
  const machine = fakeMachine([cached('9.0.0'), cached('150.0.1'), cached('99.0.2'), '/usr/bin/chromium'], {
    env: { PATH: '/usr/bin' },
  });
  expect(findBrowser('chrome', machine)).toBe(cached('150.0.1'));
});

test('PUPPETEER_CACHE_DIR moves that cache', () => {
  const moved = '/data/browsers/chrome/linux-150.0.1/chrome-linux64/chrome';
  const machine = fakeMachine([moved], { env: { PUPPETEER_CACHE_DIR: '/data/browsers' } });
  expect(findBrowser('chrome', machine)).toBe(moved);
});

test('an unfinished download in the cache is passed over', () => {
  const machine = fakeMachine([`${cache}/chrome/150.0.1-chrome-linux64.zip`, '/usr/bin/chromium'], {
    env: { PATH: '/usr/bin' },
  });
  expect(findBrowser('chrome', machine)).toBe('/usr/bin/chromium');
});

test('Chrome comes before Chromium, Chromium before Edge, wherever they are on the PATH', () => {
  const all = ['/usr/bin/microsoft-edge', '/usr/bin/chromium', '/usr/local/bin/google-chrome'];
  const env = { PATH: '/usr/bin:/usr/local/bin' };
  expect(findBrowser('chrome', fakeMachine(all, { env }))).toBe('/usr/local/bin/google-chrome');
  expect(findBrowser('chrome', fakeMachine(all.slice(0, 2), { env }))).toBe('/usr/bin/chromium');
  expect(findBrowser('chrome', fakeMachine(all.slice(0, 1), { env }))).toBe('/usr/bin/microsoft-edge');
});

test("a program that is there but does not start, like Ubuntu's stand-in for the snap, is passed over", () => {
  const machine = fakeMachine(['/opt/google/chrome/chrome'], {
    env: { PATH: '/usr/bin' },
    broken: ['/usr/bin/chromium-browser'],
  });
  expect(findBrowser('chrome', machine)).toBe('/opt/google/chrome/chrome');
});

test('an empty PATH and home still find the usual places', () => {
  expect(findBrowser('chrome', fakeMachine(['/usr/bin/chromium']))).toBe('/usr/bin/chromium');
});

test('macOS: for everyone, or for one person', () => {
  const program = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  for (const path of [`/${program}`, `/people/ann/${program}`]) {
    expect(findBrowser('chrome', fakeMachine([path], { platform: 'darwin' }))).toBe(path);
  }
});

test('Windows: variables in any case, backslashes, Edge last', () => {
  const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
  const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const facts = { platform: 'win32', home: 'C:\\People\\ann', env };
  expect(findBrowser('chrome', fakeMachine([edge, chrome], facts))).toBe(chrome);
  expect(findBrowser('chrome', fakeMachine([edge], facts))).toBe(edge);
});

test('Windows: the cache', () => {
  const path = 'C:\\People\\ann\\.cache\\puppeteer\\chrome\\win64-150.0.1\\chrome-win64\\chrome.exe';
  expect(findBrowser('chrome', fakeMachine([path], { platform: 'win32', home: 'C:\\People\\ann' }))).toBe(
    path,
  );
});

test('Firefox has its own variable, cache and names', () => {
  const path = `${cache}/firefox/linux-stable_150.0/firefox/firefox`;
  expect(findBrowser('firefox', fakeMachine([path]))).toBe(path);
  expect(findBrowser('firefox', fakeMachine(['/a/firefox-esr'], { env: { PATH: '/a' } }))).toBe(
    '/a/firefox-esr',
  );
  const env = { FIREFOX_PATH: '/opt/f' };
  expect(findBrowser('firefox', fakeMachine(['/opt/f', '/usr/bin/firefox-esr'], { env }))).toBe('/opt/f');
});

test('no browser at all is undefined', () => {
  expect(findBrowser('chrome', fakeMachine([]))).toBeUndefined();
  expect(findBrowser('chrome', fakeMachine(['/usr/bin/firefox-esr']))).toBeUndefined();
});
