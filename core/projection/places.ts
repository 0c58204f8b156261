import type { ActOf } from '../journey/acts.ts';
import type { FactOf } from '../journey/facts.ts';
import { belong, moveAll } from './belong.ts';
import { pageKey, slug } from './page-key.ts';
import { type DraftTouchpoint, resolve, type WalkState } from './state.ts';

/** A page was reached: its touchpoint in the present stage becomes the current one of that tab. */
export function visitPage(state: WalkState, visit: FactOf<'visit'>): void {
  if (visit.frame !== 0) return;
  settleSite(state, visit.url);
  const here = state.tabs.get(visit.tab);
  const id = resolve(state, pageTouchpointId(state, visit.url));
  const known = state.touchpoints.get(id);
  if (known) {
    if (here?.touchpoint !== id) known.passing = false;
    if (here?.touchpoint !== id || visit.how === 'load' || visit.how === 'reload') known.visits++;
  } else {
    state.touchpoints.set(
      id,
      draft(id, state.stage, visit.title.trim() || pageKey(visit.url, siteOf(state)), visit.at, {
        url: visit.url,
        visits: 1,
      }),
    );
  }
  // A stay on the same page inside an interaction touchpoint (a title or hash change) does not end that touchpoint.
  const stays =
    here !== undefined && samePage(here.url, visit.url) && visit.how !== 'load' && visit.how !== 'reload';
  enter(state, visit.tab, stays ? here.touchpoint : id, visit.url);
}

/** The auditor opened a touchpoint: it names the page's automatic touchpoint, or stands on its own. */
export function openTouchpoint(state: WalkState, act: ActOf<'touchpoint'>): void {
  const stage = act.stage ?? state.stage;
  const tab = act.tab ?? state.lastTab;
  const here = tab === undefined ? undefined : state.tabs.get(tab);
  const onPage =
    !act.aside && (act.channel === undefined || act.channel === 'website' || act.channel === 'product');
  const page = onPage && here ? state.touchpoints.get(here.touchpoint) : undefined;
  const known = state.touchpoints.get(resolve(state, act.touchpoint));
  const subject = known ?? (page?.automatic ? page : undefined);
  const opened =
    subject ??
    draft(act.touchpoint, stage, act.name, act.at, onPage && here ? { url: here.url, visits: 1 } : {});
  if (subject && subject.id !== act.touchpoint) state.aliases.set(act.touchpoint, subject.id);
  describe(opened, act, stage);
  state.touchpoints.set(opened.id, opened);
  belong(state, act, opened.id);
  if (act.aside) state.entered.add(stage);
  else if (tab !== undefined && onPage) enter(state, tab, opened.id, here?.url ?? '');
  else state.current = opened.id;
}

/** The auditor went to another stage: a page just reached and not yet marked comes along, else the page opens anew there. */
export function enterStage(state: WalkState, stage: string, at: number): void {
  if (stage === state.stage) return;
  state.stage = stage;
  state.entered.add(stage);
  const tab = state.lastTab;
  const here = tab === undefined ? undefined : state.tabs.get(tab);
  const page = here && state.touchpoints.get(here.touchpoint);
  if (tab === undefined || !here || !page || page.stage === stage) return;
  if (page.automatic && page.acts.length === 0 && page.visits === 1) {
    state.touchpoints.delete(page.id);
    const id = resolve(state, pageTouchpointId(state, here.url));
    moveAll(state, page.id, id);
    const there = state.touchpoints.get(id);
    if (there) there.visits++;
    else state.touchpoints.set(id, { ...page, id, stage });
    enter(state, tab, id, here.url);
    return;
  }
  const id = resolve(state, pageTouchpointId(state, here.url));
  if (!state.touchpoints.has(id))
    state.touchpoints.set(id, draft(id, stage, page.name, at, { url: here.url, visits: 1, passing: true }));
  enter(state, tab, id, here.url);
}

/** A mark made where no page was: the stage itself gets a place for it. */
export function stagePlace(state: WalkState, at: number): string {
  const id = `${state.stage}/off-page`;
  if (!state.touchpoints.has(id)) {
    const name = state.start?.framework.stages.find((stage) => stage.id === state.stage)?.name ?? state.stage;
    state.touchpoints.set(id, draft(id, state.stage, name, at, {}));
  }
  return id;
}

function enter(state: WalkState, tab: number, touchpoint: string, url: string): void {
  state.tabs.set(tab, { touchpoint, url });
  state.lastTab = tab;
  state.current = touchpoint;
  state.entered.add(state.stage);
}

function describe(into: DraftTouchpoint, act: ActOf<'touchpoint'>, stage: string): void {
  into.name = act.name;
  into.stage = stage;
  into.automatic = false;
  if (act.channel !== undefined) into.channel = act.channel;
  if (act.direct !== undefined) into.direct = act.direct;
  if (act.momentOfTruth !== undefined) into.momentOfTruth = act.momentOfTruth;
  if (act.libraryId !== undefined) into.libraryId = act.libraryId;
  if (act.target !== undefined) into.target = act.target;
  if (act.walked !== undefined) into.walked = act.walked;
}

function draft(
  id: string,
  stage: string,
  name: string,
  at: number,
  more: Partial<DraftTouchpoint>,
): DraftTouchpoint {
  return {
    id,
    stage,
    name,
    channel: 'website',
    direct: true,
    momentOfTruth: false,
    walked: true,
    automatic: true,
    passing: false,
    startedAt: at,
    spentMs: 0,
    visits: 0,
    acts: [],
    edits: {},
    ...more,
  };
}

/** A walk that began on no site (a page of the browser's own) belongs to the first one it comes to. */
function settleSite(state: WalkState, url: string): void {
  const [origin] = /^https?:\/\/[^/?#]+/i.exec(url) ?? [];
  if (state.start?.site === '' && origin !== undefined) state.start = { ...state.start, site: origin };
}

const siteOf = (state: WalkState): string => state.start?.site ?? '';
const pageTouchpointId = (state: WalkState, url: string): string =>
  `${slug(state.stage) || 'walk'}/${pageKey(url, siteOf(state))}`;
const samePage = (a: string, b: string): boolean => a.split('#')[0] === b.split('#')[0];
