import { browser } from '../browser.ts';
import { nextActId } from '../messaging/act-ids.ts';
import type { WalkSetup } from '../messaging/protocol.ts';
import { Refusal } from '../messaging/refusal.ts';
import { appendEvents, createWalk } from '../storage/append.ts';
import { dropDrafts } from '../storage/drafts.ts';
import { maskedAreas } from '../storage/masked-areas.ts';
import type { WalkSummary } from '../storage/schema.ts';
import { deleteWalk, readWalk } from '../storage/walks.ts';
import { aside } from './aside.ts';
import { pictureOfPage } from './auto-picture.ts';
import { markHoles } from './drain.ts';
import { crashGap } from './end-left.ts';
import { inject, registerScripts, showPause, tellPages, unregisterScripts } from './inject.ts';
import { catchUp, drain, write } from './keep-log.ts';
import { type Owed, owe } from './owed.ts';
import { current, keep } from './record.ts';
import { activeTab, tellGrowth, tellState } from './tell.ts';
import { testJournal } from './test-journal.ts';
import { makeAct } from './write-act.ts';

/** Begins a walk in a tab, by default the one in front. Returns the walk's id. */
export async function startWalk(setup: WalkSetup, inTab?: number): Promise<string> {
  const running = current();
  if (running && running.state !== 'interrupted')
    throw new Refusal('already-walking', 'A walk is running. Stop it before you start another one.');
  const tab = inTab === undefined ? await activeTab() : await browser.tabs.get(inTab);
  if (tab?.id === undefined)
    throw new Refusal('no-tab', 'There is no page to start on. Open the site you want to walk.');
  const tabId = tab.id;
  const id = await write(async () => {
    const mask = await maskedAreas();
    const walk = await begin(setup, tab.url ?? '');
    try {
      const startedAt = Date.now();
      await keep({
        walk,
        state: 'walking',
        startedAt,
        tabs: [tabId],
        left: [],
        mask,
        ...(await testJournal()),
      });
    } catch (error) {
      await deleteWalk(walk);
      throw error;
    }
    return walk;
  });
  await registerScripts();
  await inject(tabId, { errors: true });
  await tellPages([tabId]);
  // One that a crash interrupted is not taken up any more.
  await catchUp();
  await tellGrowth(id);
  await tellState();
  pictureOfPage(tabId);
  return id;
}

/** Nothing is stored from now on, not even what the pages noticed a moment ago and had not told. */
export async function pauseWalk(): Promise<void> {
  // Waymark may have paused by itself, for want of room.
  if (current()?.state === 'paused') return;
  const session = demand('walking');
  const at = Date.now();
  await keep({ ...session, state: 'paused' }, oweAct(session.walk, 'pause', at));
  await tellPages(session.tabs);
  await catchUp();
  // A page that hangs shows it when it can; nothing waits for that.
  aside(showPause(session.tabs));
  await tellGrowth(session.walk);
  await tellState();
}

/** Other areas are to be kept private: at once, in a walk that is under way, too. */
export async function maskAgain(): Promise<void> {
  const session = current();
  if (!session) return;
  await keep({ ...session, mask: await maskedAreas() });
  await tellPages(session.tabs);
}

export async function resumeWalk(): Promise<void> {
  const session = demand('paused');
  await keep({ ...session, state: 'walking' }, oweAct(session.walk, 'resume', Date.now()));
  await tellPages(session.tabs);
  await catchUp();
  await tellGrowth(session.walk);
  await tellState();
}

export async function stopWalk(): Promise<void> {
  const session = current();
  if (!session) throw new Refusal('not-walking', 'No walk is running.');
  // How much a crash cost is only known once the journal is taken over; then the walk ends with a gap.
  const owed = session.state === 'interrupted' ? {} : oweAct(session.walk, 'stop', Date.now());
  await keep(undefined, owed);
  aside(dropDrafts(session.walk));
  await unregisterScripts();
  await tellPages(session.tabs);
  await catchUp();
  await tellGrowth(session.walk);
  await tellState();
}

/** Takes up a walk that a crash interrupted, or one that was stopped, in the tab in front. The time between is marked as a gap. */
export async function continueWalk(id: string): Promise<void> {
  const running = current();
  if (running && running.state !== 'interrupted')
    throw new Refusal('already-walking', 'A walk is running. Stop it first.');
  const tab = await activeTab();
  const at = Date.now();
  await drain({ finish: true });
  const tabs = tab?.id === undefined ? [] : [tab.id];
  await write(async () => {
    const walk = await readWalk(id);
    if (!walk) throw new Refusal('no-walk', 'This walk is no longer stored.');
    const mask = await maskedAreas();
    const { startedAt } = walk;
    if (walk.state === 'walking') {
      await markHoles(id);
      await appendEvents(id, crashGap(walk, at));
    }
    const owed = walk.state === 'walking' ? {} : oweAct(id, 'resume', at);
    await keep(
      { walk: id, state: 'walking', startedAt, tabs, left: [], mask, ...(await testJournal()) },
      owed,
    );
  });
  await registerScripts();
  for (const tabNumber of tabs) await inject(tabNumber, { errors: true });
  await tellPages(tabs);
  await catchUp();
  await tellGrowth(id);
  await tellState();
}

async function begin(setup: WalkSetup, url: string): Promise<string> {
  const at = Date.now();
  const id = `w-${new Date(at).toISOString().slice(0, 10)}-${crypto.randomUUID().slice(0, 8)}`;
  // A walk that begins on a page of the browser or of Waymark belongs to the first site it comes to.
  const site = /^https?:/.test(url) && URL.canParse(url) ? new URL(url).origin : '';
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
    ...(setup.auditor ? { auditor: setup.auditor } : {}),
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

/** The act that changes the walk's state, as it is owed to the log. */
function oweAct(walk: string, type: Owed['type'], at: number): Record<string, Owed> {
  return owe(walk, { type, at, id: nextActId(walk) });
}

function demand(state: 'walking' | 'paused') {
  const session = current();
  if (session?.state === state) return session;
  throw state === 'walking'
    ? new Refusal('not-walking', 'No walk is running.')
    : new Refusal('not-paused', 'The walk is not paused.');
}
