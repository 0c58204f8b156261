import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { buildBare, buildSite } from './builds.ts';
import { scriptBeforeIntent } from './script-before-intent.ts';
import { writeJourneys } from './write-journeys.ts';

/**
 * P13 and P14 of the goals: the site with many journeys beside bare Astro pages of equal size, how the time grows, the memory
 * it takes; and the script a page loads before anybody asks for anything. `--journeys 1000` (the default), `--growth 4` for
 * the second size. Interleaved: bare, site, bare, site. Docusaurus, the other peer, is not a dependency and is left out.
 */
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const count = option('journeys', 1000);
const growth = option('growth', 4);
const touchpoints = option('touchpoints', 40);
const rounds = option('rounds', 2);
const folder = await mkdtemp(join(tmpdir(), 'waymark-bench-site-'));
const say = (name: string, value: string, goal: string) =>
  console.log(`${name.padEnd(52)} ${value.padStart(14)}   ${goal}`);
const best = (values: readonly { cpuMs: number }[]) => Math.min(...values.map(({ cpuMs }) => cpuMs));

try {
  const audits = join(folder, 'audits');
  await writeJourneys(audits, count, touchpoints);
  const [bare, ours]: [Awaited<ReturnType<typeof buildBare>>[], Awaited<ReturnType<typeof buildSite>>[]] = [
    [],
    [],
  ];
  for (let round = 0; round < rounds; round++) {
    const site = await buildSite(audits, join(folder, 'site'));
    ours.push(site);
    bare.push(await buildBare(join(folder, 'bare'), site.pages));
  }
  const empty = await buildSite(undefined, join(folder, 'empty'));
  const ratio = best(ours) / best(bare);
  console.log(`${count} journeys × ${touchpoints} touchpoints; CPU of the whole build, best of ${rounds}`);
  say('the site', `${(best(ours) / 1000).toFixed(1)} s`, '');
  say(`bare Astro, ${ours[0]?.pages.length} pages of equal size`, `${(best(bare) / 1000).toFixed(1)} s`, '');
  say('P13 site ÷ bare Astro', ratio.toFixed(2), 'floor 2, target 1.5');
  say('the site without a journey', `${(empty.cpuMs / 1000).toFixed(1)} s`, '');
  let slope = 0;
  if (growth > 1) {
    await writeJourneys(audits, count * growth, touchpoints);
    const large = await buildSite(audits, join(folder, 'large'));
    slope = large.cpuMs / best(ours);
    say(
      `P13 t(${count * growth})/t(${count})`,
      slope.toFixed(2),
      `floor ${growth}, target ${(growth * 0.6).toFixed(1)}`,
    );
    say(
      `P13 memory at ${count * growth}`,
      `${(large.peakRssBytes / 1e9).toFixed(2)} GB`,
      'floor 3 GB, target 2 GB',
    );
  }
  const script = await scriptBeforeIntent(join(folder, 'site'));
  say(
    'P14 script on a guideline before intent, gz',
    `${(script.guideline / 1000).toFixed(2)} kB`,
    'floor 5, target 1',
  );
  say(
    'P14 script on a journey before intent, gz',
    `${(script.journey / 1000).toFixed(2)} kB`,
    'floor 15, target 10',
  );
  const missed = [ratio > 2, slope > growth, script.guideline > 5000, script.journey > 15_000].filter(
    Boolean,
  ).length;
  console.log(missed === 0 ? 'No floor missed.' : `${missed} floors missed.`);
  process.exitCode = missed === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
