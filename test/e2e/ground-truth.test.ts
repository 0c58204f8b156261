import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type WalkerScripts, walkerScripts } from '../../cli/build-extension.ts';
import type { Planted } from '../../cli/demo/manifest/schema.ts';
import { manifest, onlyFriction } from '../../cli/demo/manifest.ts';
import { openBrowser } from '../../cli/walker/browser.ts';
import type { Hit } from '../../core/signals/detector.ts';
import { detectors } from '../../core/signals/index.ts';
import { type Case, type Walked, walkCase } from './support/walk-case.ts';

/**
 * Cases mostly wait, so a few go side by side; but a busy machine makes pages slow in truth. What fails is walked again
 * with more room, at last with the machine to itself: only what fails every time is a fault.
 */
const together = [4, 2, 1];
const minutesMs = 8 * 60_000;

type Checked = Case & { readonly name: string; readonly faults: (walked: Walked) => string[] };

const fired = ({ detection }: Walked): string[] => [...new Set(detection.hits.map((hit) => hit.detector))];
const failed = ({ detection }: Walked): string[] =>
  detection.results.filter(({ result }) => result === 'error').map(({ id }) => `${id} failed`);
const found = (planted: Planted, { detection }: Walked): Hit[] =>
  detection.hits.filter(
    (hit) =>
      hit.detector === planted.detector &&
      hit.severity === planted.expectedSeverity &&
      hit.metric === planted.metric,
  );

const plantedCases: Checked[] = manifest.planted.map((planted) => ({
  name: planted.id,
  shop: { version: 'fixed', switches: onlyFriction(planted.id) },
  steps: planted.howToTrigger,
  faults: (walked) => [
    ...failed(walked),
    ...(found(planted, walked).length > 0 ? [] : [`missed by ${planted.detector}`]),
    ...fired(walked).filter((id) => id !== planted.detector && !planted.alsoFires.some((it) => it === id)),
  ],
}));
const fixedCases: Checked[] = manifest.planted.map((planted) => ({
  name: planted.id,
  shop: { version: 'fixed' },
  steps: planted.whenFixed ?? planted.howToTrigger,
  faults: (walked) => [...failed(walked), ...fired(walked)],
}));
const trapCases: Checked[] = manifest.traps.map((trap) => ({
  name: trap.id,
  shop: { version: 'fixed' },
  steps: trap.steps,
  faults: (walked) => [...failed(walked), ...fired(walked)],
}));
/** `WAYMARK_WHOLE=1` walks every trap among the frictions too; without it a third of them, another one each hour. */
const third = Math.floor(Date.now() / 3_600_000) % 3;
const amongFrictions = manifest.traps.filter(
  (_, at) => process.env['WAYMARK_WHOLE'] === '1' || at % 3 === third,
);
/** With every friction of the shop around them: others may fire there, the trap's own may not. */
const plantedTrapCases: Checked[] = amongFrictions.map((trap) => ({
  name: trap.id,
  shop: { version: 'planted' },
  steps: trap.steps,
  faults: (walked) => fired(walked).filter((id) => trap.detectors.some((it) => it === id)),
}));
const everyCase = [...plantedCases, ...fixedCases, ...trapCases, ...plantedTrapCases];

let browser: Browser;
let scripts: WalkerScripts;
const faults = new Map<Checked, string[]>();
let again = 0;

async function checkAll(cases: readonly Checked[], atOnce: number): Promise<void> {
  const waiting = [...cases];
  const work = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) await check(one);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function check(one: Checked): Promise<void> {
  const before = faults.get(one);
  if (before) {
    console.log(`again: ${one.shop.version} ${one.name}: ${before.join(', ')}`);
    again++;
  }
  const found = await walkCase(browser, scripts, one).then(one.faults, (error) => [String(error)]);
  faults.set(one, found);
}

beforeAll(async () => {
  scripts = await walkerScripts();
  browser = await openBrowser();
  for (const atOnce of together)
    await checkAll(
      everyCase.filter((one) => faults.get(one)?.length !== 0),
      atOnce,
    );
}, minutesMs);

afterAll(async () => {
  await browser.close();
  console.log(table());
});

describe('a planted friction is found by its detector, and no other fires but those it brings along', () => {
  it.each(plantedCases)('$name', (one) => expect(faults.get(one)).toEqual([]));
});
describe('where it is mended, the same errand fires nothing', () => {
  it.each(fixedCases)('$name', (one) => expect(faults.get(one)).toEqual([]));
});
describe('a trap fires nothing at all', () => {
  it.each(trapCases)('$name', (one) => expect(faults.get(one)).toEqual([]));
});
describe('a trap among frictions does not fire what it is a trap for', () => {
  it.each(plantedTrapCases)('$name', (one) => expect(faults.get(one)).toEqual([]));
});

it('every detector has a planted friction and a trap', () => {
  for (const { id } of detectors) {
    expect(manifest.planted.filter(({ detector }) => detector === id)).not.toEqual([]);
    expect(manifest.traps.filter((trap) => trap.detectors.some((it) => it === id))).not.toEqual([]);
  }
});

function table(): string {
  const rows = detectors.map(({ id }) => {
    const planted = plantedCases.filter((_, at) => manifest.planted[at]?.detector === id);
    const missed = planted.filter((one) => faults.get(one)?.includes(`missed by ${id}`));
    const traps = [...manifest.traps, ...amongFrictions].filter((trap) =>
      trap.detectors.some((it) => it === id),
    );
    const alarms = everyCase.filter((one) => faults.get(one)?.includes(id));
    return [id, planted.length, planted.length - missed.length, traps.length, alarms.length];
  });
  const head = ['detector', 'planted', 'found', 'traps', 'false alarms'];
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(18) : String(cell).padStart(9))).join(' ');
  return ['', line(head), ...rows.map(line), '', `${everyCase.length} walks, ${again} walked again`].join(
    '\n',
  );
}
