import { spawn } from 'node:child_process';
import { styleText } from 'node:util';
import { mulberry32 } from '../e2e/privacy/canaries.ts';
import { builtExtension } from '../e2e/support/built-extension.ts';
import { type Figure, type Reach, reaches } from './figure.ts';
import { figures } from './figures.ts';

/** `npm run faults -- r3 r5 --seed=7 --reach=slice`: without names, all of them. Exits 1 when a figure is missed. */
const args = process.argv.slice(2);
const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
const names = args.filter((arg) => !arg.startsWith('--'));
const unknown = names.filter((name) => !figures.some(({ id }) => id === name));
const seed = Number(option('seed') ?? Date.now() % 1_000_000);
const reach = reaches.find((it) => it === (option('reach') ?? 'whole'));
/** Figures measured at a time: each of them waits most of its time. */
const lanes = Number(option('lanes') ?? 2);

if (unknown.length > 0 || !reach || !Number.isInteger(seed) || !(lanes >= 1)) {
  console.error(
    `Figures: ${figures.map(({ id }) => id).join(', ')}. Options: --seed=N, --reach=${reaches.join('|')}, --lanes=N.`,
  );
  process.exitCode = 64;
} else {
  const wanted = figures.filter(({ id }) => names.length === 0 || names.includes(id));
  const [only] = wanted;
  const missed = wanted.length === 1 && only ? await measure(only, reach) : await measureAll(wanted, reach);
  process.exitCode = missed === 0 ? 0 : 1;
}

/** Each in a process of its own, so that none can disturb another; those that take longest begin first. */
async function measureAll(wanted: readonly Figure[], reached: Reach): Promise<number> {
  await builtExtension();
  const began = Date.now();
  const waiting = wanted.toSorted((a, b) => b.minutes - a.minutes);
  let missed = 0;
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const own = [import.meta.filename, next.id, `--seed=${seed}`, `--reach=${reached}`];
      const child = spawn(process.execPath, own, { stdio: ['ignore', 'pipe', 'inherit'] });
      let said = '';
      child.stdout.on('data', (chunk) => (said += String(chunk)));
      // A browser that broke down may keep its figure waiting for ever.
      const limit = setTimeout(
        () => child.kill('SIGKILL'),
        reached === 'long' ? 2 ** 31 - 1 : next.minutes * 240_000,
      );
      const code = await new Promise((done) => child.on('close', done));
      clearTimeout(limit);
      if (code !== 0) missed++;
      console.log(code === null ? `${said}   MISS did not end` : said.trimEnd());
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  console.log(
    `\n${missed} of ${wanted.length} figures missed, ${Math.round((Date.now() - began) / 1_000)} s`,
  );
  return missed;
}

async function measure(figure: Figure, reached: Reach): Promise<number> {
  let missed = 0;
  console.log(`\n${styleText('bold', figure.id.toUpperCase())} ${figure.about} (seed ${seed})`);
  const began = Date.now();
  const say = (line: string) => console.log(styleText('dim', `   ${line}`));
  // One that breaks down is missed.
  const shown = await figure
    .run({ reach: reached, seed, random: mulberry32(seed), say })
    .catch((error: unknown) => [{ what: 'broke down', found: String(error), passed: false }]);
  for (const { what, found, passed } of shown) {
    if (!passed) missed++;
    console.log(`   ${passed ? styleText('green', 'ok  ') : styleText('red', 'MISS')} ${what}: ${found}`);
  }
  say(`${Math.round((Date.now() - began) / 1_000)} s`);
  return missed;
}
