import { styleText } from 'node:util';
import { mulberry32 } from '../e2e/privacy/canaries.ts';
import { type Reach, reaches } from './figure.ts';
import { figures } from './figures.ts';

/** `npm run faults -- r3 r5 --seed=7 --reach=slice`: without names, all of them. Exits 1 when a figure is missed. */
const args = process.argv.slice(2);
const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
const names = args.filter((arg) => !arg.startsWith('--'));
const unknown = names.filter((name) => !figures.some(({ id }) => id === name));
const seed = Number(option('seed') ?? Date.now() % 1_000_000);
const reach = reaches.find((it) => it === (option('reach') ?? 'whole'));

if (unknown.length > 0 || !reach || !Number.isInteger(seed)) {
  console.error(
    `Figures: ${figures.map(({ id }) => id).join(', ')}. Options: --seed=N, --reach=${reaches.join('|')}.`,
  );
  process.exitCode = 64;
} else process.exitCode = await runAll(reach);

async function runAll(reached: Reach): Promise<number> {
  let missed = 0;
  for (const figure of figures.filter(({ id }) => names.length === 0 || names.includes(id))) {
    console.log(`\n${styleText('bold', figure.id.toUpperCase())} ${figure.about} (seed ${seed})`);
    const began = Date.now();
    const say = (line: string) => console.log(styleText('dim', `   ${line}`));
    // One figure that breaks down is missed; the others are still measured.
    const shown = await figure
      .run({ reach: reached, seed, random: mulberry32(seed), say })
      .catch((error: unknown) => [{ what: 'broke down', found: String(error), passed: false }]);
    for (const { what, found, passed } of shown) {
      if (!passed) missed++;
      console.log(`   ${passed ? styleText('green', 'ok  ') : styleText('red', 'MISS')} ${what}: ${found}`);
    }
    say(`${Math.round((Date.now() - began) / 1_000)} s`);
  }
  return missed === 0 ? 0 : 1;
}
