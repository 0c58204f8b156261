import { expect, test } from 'vitest';
import { ensureBrowser, installers, reasonIn } from '../../../cli/setup/install-browser.mjs';
import type { runChild } from '../../../cli/setup/run-child.mjs';
import { debian, fakeMachine, fedora, ubuntu } from './fake-machine.ts';

const places = { root: '/project', node: '/project/node' };
const asRoot = (osRelease: string) => fakeMachine([], { isRoot: true, osRelease });
const ways = (...args: Parameters<typeof installers>) => installers(...args).map(({ how }) => how);

test('Debian as root: its own package, then puppeteer', () => {
  expect(ways('chrome', asRoot(debian), places)).toEqual(['apt-get (chromium)', 'puppeteer']);
  expect(ways('firefox', asRoot(debian), places)).toEqual(['apt-get (firefox-esr)', 'puppeteer']);
});

test('Ubuntu as root: puppeteer with its libraries first, for its packages are snaps', () => {
  const [first, second] = installers('chrome', asRoot(ubuntu), places);
  expect(first?.commands[0]).toContain('--install-deps');
  expect(second?.how).toBe('apt-get (chromium)');
});

test.each([
  ['Debian, not as root', fakeMachine([], { osRelease: debian })],
  ['Fedora as root', asRoot(fedora)],
  ['macOS', fakeMachine([], { platform: 'darwin' })],
])('%s: puppeteer, without system libraries', (_, machine) => {
  const all = installers('chrome', machine, places);
  expect(all.map(({ how }) => how)).toEqual(['puppeteer']);
  expect(all[0]?.commands[0]).not.toContain('--install-deps');
});

test('a browser that is there is taken without a word', async () => {
  const { setup, said, ran, run } = session();
  const machine = fakeMachine(['/usr/bin/chromium']);
  expect(await ensureBrowser('chrome', setup, machine, run)).toBe('/usr/bin/chromium');
  expect([said, ran]).toEqual([[], []]);
});

test('one line says what is installed; the package list is refreshed first; no question is asked', async () => {
  const machine = asRoot(debian);
  const { setup, said, ran, run, envs } = session((_file, args) => {
    if (args.includes('install'))
      machine.isProgram = machine.answers = (path) => path === '/usr/bin/chromium';
    return { exitCode: 0, output: '' };
  });
  expect(await ensureBrowser('chrome', setup, machine, run)).toBe('/usr/bin/chromium');
  expect(said).toEqual(['No Chrome or Chromium here, so one is installed with apt-get (chromium)…']);
  expect(ran.map((line) => line.split(' ').filter((word) => /update|install$/.test(word)))).toEqual([
    ['update'],
    ['install'],
  ]);
  expect(envs.every((env) => env?.['DEBIAN_FRONTEND'] === 'noninteractive')).toBe(true);
});

test('where apt is missing, puppeteer is asked', async () => {
  const machine = asRoot(debian);
  const { setup, said, run } = session((file) => {
    if (file === 'apt-get') return { exitCode: 127, output: '', cannotStart: new Error('ENOENT') };
    machine.isProgram = machine.answers = (path) => path === '/snap/bin/chromium';
    return { exitCode: 0, output: '' };
  });
  expect(await ensureBrowser('chrome', setup, machine, run)).toBe('/snap/bin/chromium');
  expect(said).toHaveLength(2);
});

test('when nothing helps, one sentence gives every reason and the next the mend', async () => {
  const { setup, run } = session((file) =>
    file === 'apt-get'
      ? {
          exitCode: 100,
          output: "E: Failed to fetch http://deb.example/x  Temporary failure resolving 'deb.example'",
        }
      : { exitCode: 1, output: 'Error: write ENOSPC: no space left on device' },
  );
  await expect(ensureBrowser('chrome', setup, asRoot(debian), run)).rejects.toThrow(
    'No Chrome, Chromium or Edge could be found or installed (apt-get (chromium): the download server could not be reached; puppeteer: the disk is full).\nInstall Chrome, Chromium or Edge, or set CHROME_PATH to one, then run the same command again.',
  );
});

test('an installed browser that does not start is not taken for one', async () => {
  const { setup, run } = session(() => ({ exitCode: 0, output: '' }));
  const machine = fakeMachine([], { broken: ['/usr/bin/firefox-esr'] });
  await expect(ensureBrowser('firefox', setup, machine, run)).rejects.toThrow(
    'No Firefox could be found or installed (puppeteer: what it installed does not start).',
  );
});

test.each([
  [
    'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 12',
    'another installation is running',
  ],
  ['E: Unable to locate package chromium', 'the package source does not have it'],
  ['E: Could not open lock file - open (13: Permission denied)', 'no permission to install'],
  ['Error: getaddrinfo ENOTFOUND storage.example', 'the download server could not be reached'],
  ['a\nsomething else\n', 'something else'],
  ['', 'it stopped without saying why'],
])('%j means: %s', (output, reason) => {
  expect(reasonIn(output)).toBe(reason);
});

type Answer = Awaited<ReturnType<typeof runChild>>;

function session(answer: (file: string, args: string[]) => Answer = () => ({ exitCode: 0, output: '' })) {
  const said: string[] = [];
  const ran: string[] = [];
  const envs: (Record<string, string | undefined> | undefined)[] = [];
  const run: typeof runChild = async (file, args, options) => {
    ran.push([file, ...args].join(' '));
    envs.push(options?.env);
    return answer(file, args);
  };
  return { setup: { ...places, env: {}, say: (line: string) => said.push(line) }, said, ran, envs, run };
}
