import { browser } from '../browser.ts';
import type { WalkSetup } from '../messaging/protocol.ts';
import { Refusal } from '../messaging/refusal.ts';
import { createWalk } from '../storage/append.ts';
import { maskedAreas } from '../storage/masked-areas.ts';
import type { WalkSummary } from '../storage/schema.ts';
import { readWalk } from '../storage/walks.ts';
import { inject, registerScripts, showPause, tellPages, unregisterScripts } from './inject.ts';
import { drain, markGaps, write } from './keep-log.ts';
import { current, keep } from './record.ts';
import { activeTab, tellGrowth, tellState } from './tell.ts';
import { testJournal } from './test-journal.ts';
import { makeAct, writeAct } from './write-act.ts';

/** Begins a walk in a tab, by default the one in front. Returns the walk's id. */
export async function startWalk(setup: WalkSetup, tabId?: number): Promise<string> {
  const running = current();
  if (running && running.state !== 'interrupted')
    throw new Refusal('already-walking', 'A walk is running. Stop it before you start another one.');
  const tab = tabId === undefined ? await activeTab() : await browser.tabs.get(tabId);
  if (tab?.id === undefined)
    throw new Refusal('no-tab', 'There is no page to start on. Open the site you want to walk.');
  const id = await write(() => begin(setup, tab.url ?? ''));
  await keep({
    walk: id,
    state: 'walking',
    startedAt: Date.now(),
    tabs: [tab.id],
    mask: await maskedAreas(),
    ...(await testJournal()),
  });
  await registerScripts();
  await inject(tab.id, { errors: true });
  await tellPages([tab.id]);
  await tellGrowth(id);
  await tellState();
  return id;
}

/** Nothing is stored from now on, not even what the pages noticed a moment ago and had not told. */
export async function pauseWalk(): Promise<void> {
  const session = demand('walking');
  const at = Date.now();
  await keep({ ...session, state: 'paused' });
  await tellPages(session.tabs);
  await write(async () => {
    await writeAct(
      session.walk,
      { type: 'pause', at },
      { change: ({ quiet }) => ({ state: 'paused', quiet: [...quiet, [at, Number.POSITIVE_INFINITY]] }) },
    );
  });
  await drain({ finish: true });
  await showPause(session.tabs);
  await tellGrowth(session.walk);
  await tellState();
}

export async function resumeWalk(): Promise<void> {
  const session = demand('paused');
  await goOn(session.walk, { type: 'resume', at: Date.now() });
  await keep({ ...session, state: 'walking' });
  await tellPages(session.tabs);
  await tellState();
}

export async function stopWalk(): Promise<void> {
  const session = current();
  if (!session) throw new Refusal('not-walking', 'No walk is running.');
  const at = Date.now();
  await keep(undefined);
  await unregisterScripts();
  await tellPages(session.tabs);
  await drain({ finish: true });
  await write(async () => {
    await markGaps(session.walk);
    await writeAct(
      session.walk,
      { type: 'stop', at },
      {
        change: ({ quiet }) => ({ state: 'stopped', quiet: [...quiet, [at, Number.POSITIVE_INFINITY]] }),
        durability: 'strict',
      },
    );
  });
  await tellGrowth(session.walk);
  await tellState();
}

/** Takes up a walk that a crash interrupted, or one that was stopped, in the tab in front. The time between is marked as a gap. */
export async function continueWalk(id: string): Promise<void> {
  const running = current();
  if (running && running.state !== 'interrupted')
    throw new Refusal('already-walking', 'A walk is running. Stop it first.');
  const walk = await readWalk(id);
  if (!walk) throw new Refusal('no-walk', 'This walk is no longer stored.');
  const tab = await activeTab();
  const at = Date.now();
  await drain({ finish: true });
  const interrupted = walk.state === 'walking';
  if (interrupted)
    await write(async () => {
      await markGaps(id);
      await writeAct(id, { type: 'gap', at, from: walk.updatedAt, to: at, why: 'The browser was closed.' });
    });
  if (!interrupted) await goOn(id, { type: 'resume', at });
  const tabs = tab?.id === undefined ? [] : [tab.id];
  await keep({
    walk: id,
    state: 'walking',
    startedAt: walk.startedAt,
    tabs,
    mask: await maskedAreas(),
    ...(await testJournal()),
  });
  await registerScripts();
  for (const tabNumber of tabs) await inject(tabNumber, { errors: true });
  await tellPages(tabs);
  await tellGrowth(id);
  await tellState();
}

async function begin(setup: WalkSetup, url: string): Promise<string> {
  const at = Date.now();
  const id = `w-${new Date(at).toISOString().slice(0, 10)}-${crypto.randomUUID().slice(0, 8)}`;
  const site = URL.canParse(url) && new URL(url).origin !== 'null' ? new URL(url).origin : '';
  const { version } = browser.runtime.getManifest();
  const start = makeAct(id, {
    ...setup,
    type: 'start',
    at,
    walk: id,
    site,
    by: 'person',
    app: `waymark ${version}`,
  });
  const { title, journey, persona } = setup;
  const summary: WalkSummary = {
    id,
    title,
    site,
    journey,
    persona: { id: persona.id, name: persona.name },
    startedAt: at,
    updatedAt: at,
    state: 'walking',
    steps: 0,
    events: 0,
    segments: 0,
    pictures: 0,
    quiet: [],
  };
  await createWalk(summary, [start]);
  return id;
}

/** The log is open again from `at` on. */
async function goOn(walk: string, act: { type: 'resume'; at: number }): Promise<void> {
  await write(async () => {
    await writeAct(walk, act, {
      change: ({ quiet }) => ({
        state: 'walking',
        quiet: quiet.map(([from, to]) => [from, Math.min(to, act.at)] as const),
      }),
    });
  });
  await tellGrowth(walk);
}

function demand(state: 'walking' | 'paused') {
  const session = current();
  if (session?.state === state) return session;
  throw new Refusal(`not-${state}`, state === 'walking' ? 'No walk is running.' : 'The walk is not paused.');
}
