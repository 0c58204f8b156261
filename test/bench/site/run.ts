import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type Spread, spread } from '../core/measure.ts';
import { buildBare, markdownOf } from './bare-astro.ts';
import { buildSite, type Cost } from './builds.ts';
import { buildDocusaurus } from './docusaurus.ts';
import { scriptBeforeIntent } from './script-before-intent.ts';
import { writeJourneys } from './write-journeys.ts';

/**
 * P13 and P14 of the goals: the site with many journeys beside a bare Astro project with the same content and files of equal
 * size, how the time grows, the memory it takes; and the script a page loads before anybody asks for anything. `--journeys
 * 1000`, `--growth 10` (how many times as many the second size has) and `--rounds 9` are the defaults: half an hour.
 * Interleaved: site, bare, site, bare, each into a folder of its own: a file system that has just lost many files takes minutes
 * to find places for new ones. Docusaurus, the other peer, is not a dependency: `--docusaurus <folder>` names one where it is
 * installed.
 */
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const count = option('journeys', 1000);
const growth = option('growth', 10);
const touchpoints = option('touchpoints', 40);
const rounds = option('rounds', 9);
const folder = await mkdtemp(join(tmpdir(), 'waymark-bench-site-'));
const say = (name: string, value: string, goal: string) =>
  console.log(`${name.padEnd(52)} ${value.padStart(14)}   ${goal}`);
const docusaurus = process.argv.at(process.argv.indexOf('--docusaurus') + 1 || process.argv.length);
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const best = (values: readonly Cost[]) => Math.min(...values.map(({ cpuMs }) => cpuMs));
/** What one build cost beside the other, round by round: a machine with neighbours slows both. */
const beside = (ours: readonly Cost[], peer: readonly Cost[]) =>
  spread(ours.map(({ cpuMs }, round) => cpuMs / (peer[round]?.cpuMs ?? Number.NaN)));
const range = ({ min, max }: Spread) => `rounds ${min.toFixed(2)}–${max.toFixed(2)}`;

try {
  const audits = join(folder, 'audits');
  await writeJourneys(audits, count, touchpoints);
  const content: Cost[] = [];
  const ours: Awaited<ReturnType<typeof buildSite>>[] = [];
  const outOf = (round: number) => join(folder, `site-${round}`);
  let pages: (typeof ours)[number]['pages'] = [];
  for (let round = 0; round < rounds; round++) {
    const out = outOf(round);
    const site = await buildSite(audits, out);
    ({ pages } = site);
    ours.push(site);
    content.push(await buildBare(join(folder, `bare-${round}`), out, pages, 'content'));
  }
  const out = outOf(0);
  const rows = await buildBare(join(folder, 'rows'), out, pages, 'rows');
  const empty = await buildSite(undefined, join(folder, 'empty'));
  const ratios = beside(ours, content);
  console.log(
    `${count} journeys × ${touchpoints} touchpoints; CPU of the whole build, best of ${rounds} rounds`,
  );
  say(`the site, ${pages.length} files`, seconds(best(ours)), '');
  say('bare Astro, the same journeys from Markdown', seconds(best(content)), '');
  say('P13 site ÷ bare Astro, median', ratios.median.toFixed(2), `floor 2, target 1.5; ${range(ratios)}`);
  say('bare Astro that reads nothing, rows of letters', seconds(rows.cpuMs), '');
  say('site ÷ that', (best(ours) / rows.cpuMs).toFixed(2), 'for comparison, once');
  say('the site without a journey', seconds(empty.cpuMs), '');
  let besideDocusaurus = 0;
  if (docusaurus) {
    const peer = await buildDocusaurus(join(folder, 'docusaurus'), docusaurus, markdownOf(out, pages));
    besideDocusaurus = best(ours) / peer.cpuMs;
    say('Docusaurus (fast), the journeys alone', seconds(peer.cpuMs), '');
    say('P13 site ÷ Docusaurus', besideDocusaurus.toFixed(2), 'floor 0.6, target 0.4');
  }
  let slope = 0;
  let memoryGb = 0;
  if (growth > 1) {
    await writeJourneys(audits, count * growth, touchpoints);
    const large = await buildSite(audits, join(folder, 'large'));
    slope = large.cpuMs / best(ours);
    memoryGb = large.peakRssBytes / 1e9;
    say(
      `P13 t(${count * growth})/t(${count})`,
      slope.toFixed(2),
      `floor ${growth}, target ${(growth * 0.6).toFixed(1)}`,
    );
    say(`P13 memory at ${count * growth}`, `${memoryGb.toFixed(2)} GB`, 'floor 3 GB, target 2 GB');
  }
  const script = await scriptBeforeIntent(out);
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
  const missed = [
    ratios.median > 2,
    besideDocusaurus > 0.6,
    slope > growth,
    memoryGb > 3,
    script.guideline > 5000,
    script.journey > 15_000,
  ].filter(Boolean).length;
  console.log(missed === 0 ? 'No floor missed.' : `${missed} floors missed.`);
  process.exitCode = missed === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
