import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compareEvents, type JourneyEvent } from '../../core/journey/event.ts';
import { project } from '../../core/projection/project.ts';
import { openWalk, type Walk } from '../e2e/support/walk.ts';
import { compareClicks } from './browser/compare.ts';
import { counter, openTruthSite, type Truth, type TruthSite } from './browser/truth.ts';
import { type Drive, defineFigure, type Reach, type Shown } from './figure.ts';

const walks: Readonly<Record<Reach, number>> = { slice: 1, whole: 20, long: 200 };
/** What the page may hold back: its calm facts wait 200 ms at most, and a write takes a moment. */
const newestMs = 250;
const backends = {
  LevelDB: [],
  SQLite: ['--enable-features=IdbSqliteBackingStore'],
} as const;

export const browserKills = defineFigure({
  id: 'r3',
  minutes: 6,
  about: 'the whole browser is killed while a walk is recorded; what is there after the next start (with R4)',
  run: async (drive) => {
    const site = await openTruthSite({ '/': counter });
    try {
      const shown: Shown[] = [];
      for (const [name, args] of Object.entries(backends))
        shown.push(...(await onBackend(site, name, args, drive)));
      return [...shown, control(site.happened)];
    } finally {
      await site.close();
    }
  },
});

async function onBackend(
  site: TruthSite,
  name: string,
  args: readonly string[],
  { reach, random, say }: Drive,
): Promise<Shown[]> {
  const count = walks[reach];
  const wrong: string[] = [];
  let acknowledged = 0;
  const newest: number[] = [];
  let opened = 0;
  let marked = 0;
  for (let n = 0; n < count; n++) {
    const result = await killOnce(site, args, random);
    acknowledged += result.acknowledged;
    newest.push(...result.newest);
    wrong.push(...result.lost.map((it) => `${name}, walk ${n}: ${it}`));
    if (result.opened) opened++;
    if (result.marked) marked++;
  }
  for (const it of wrong) say(`lost: ${it}`);
  return [
    {
      what: `${name}: acknowledged events lost`,
      found: `${wrong.length} of ${acknowledged} over ${count} kills`,
      passed: wrong.length === 0 && acknowledged >= count * 5,
    },
    { what: `${name}: walks that open again`, found: `${opened} of ${count}`, passed: opened === count },
    {
      what: `${name}: gap marked; lost from the newest ${newestMs} ms`,
      found: `${marked} of ${count}; ${newest.length} clicks, the oldest ${Math.max(0, ...newest)} ms before`,
      passed: marked === count,
    },
  ];
}

/** Walks, is killed at a random moment, starts again on the same profile, and takes the walk up or ends it. */
async function killOnce(site: TruthSite, args: readonly string[], random: () => number) {
  const profile = await mkdtemp(join(tmpdir(), 'waymark-kill-'));
  const before = site.happened.length;
  const more = { args: [`--user-data-dir=${profile}`, ...args] };
  try {
    const walk = await openWalk(`${site.url}/?name=k${before}`, more);
    const id = await walk.start();
    const { acts, killedAt } = await walkUntilKilled(walk, random);
    const happened = site.happened.slice(before);
    const again = await openWalk(`${site.url}/?name=l${before}`, { ...more, greeted: true });
    try {
      await again.ask(random() < 0.5 ? 'continueWalk' : 'stopWalk', { walk: id });
      await again.ask('stopWalk');
      const log = await again.log(id);
      return judge(happened, log, acts, killedAt);
    } finally {
      await again.close();
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Presses and marks until the browser is gone. Returns the ids of the marks that were acknowledged, and when the end began. */
async function walkUntilKilled(
  walk: Walk,
  random: () => number,
): Promise<{ acts: string[]; killedAt: number }> {
  const acts: string[] = [];
  const enough = 8 + random() * 12;
  let presses = 0;
  let over = false;
  const work = async () => {
    while (!over) {
      await walk.page.click('#on');
      presses++;
      if (random() > 0.3) continue;
      const { ok, value } = await walk.ask<{ id: string }>('mark', { act: { type: 'emotion', value: 1 } });
      if (ok && value) acts.push(value.id);
    }
  };
  // The connection breaks in the middle of something: that is the point.
  const working = work()
    .catch(() => undefined)
    .finally(() => {
      over = true;
    });
  // However slow the machine is, there is something to lose.
  while (!over && presses < enough) await sleep(20 + random() * 200);
  const killed = new Promise((closed) => walk.browser.once('disconnected', closed));
  // Not when it was noticed: on a busy machine that is much later.
  const killedAt = Date.now();
  walk.browser.process()?.kill('SIGKILL');
  await killed;
  over = true;
  await working;
  return { acts, killedAt };
}

function judge(
  happened: readonly Truth[],
  log: readonly JourneyEvent[],
  acts: readonly string[],
  killedAt: number,
) {
  const safe = happened.filter(({ at }) => at < killedAt - newestMs);
  const ids = new Set(log.map(({ id }) => id));
  const { lost, doubled } = compareClicks(happened, log);
  const isSafe = (name: string) => safe.some((truth) => truth.name === name);
  return {
    acknowledged: safe.length + acts.length,
    lost: [...lost.filter(isSafe), ...doubled, ...acts.filter((id) => !ids.has(id))],
    newest: happened
      .filter(({ name }) => lost.includes(name) && !isSafe(name))
      .map(({ at }) => killedAt - at),
    // In the order it happened: what a page had noticed before the stop may be written after it.
    opened: project(log) !== undefined && [...log].sort(compareEvents).at(-1)?.type === 'stop',
    marked: log.some(
      (event) => event.type === 'gap' && event.from <= killedAt && event.to >= killedAt - 1_000,
    ),
  };
}

/** A log without its last click must be told from one that has it. */
function control(happened: readonly Truth[]): Shown {
  const { lost } = compareClicks(happened, []);
  return {
    what: 'control: an empty log',
    found: `${lost.length} of ${happened.length} clicks missed`,
    passed: happened.length > 0 && lost.length === happened.length,
  };
}
