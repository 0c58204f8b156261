import type { Act, ActOf } from '../journey/acts.ts';
import type { Touchpoint } from '../journey/touchpoint.ts';
import { type DraftTouchpoint, resolve, type WalkState } from './state.ts';

/** A touchpoint as the audit shows it, from what opened it and the acts that belong to it. */
export function touchpointOf(
  draft: DraftTouchpoint,
  state: WalkState,
  waitEnds: ReadonlyMap<string, number>,
): Touchpoint {
  const { acts, edits, passing: _passing, ...opened } = draft;
  const { order: _order, hidden: _hidden, satisfaction, ...set } = edits;
  const touchpoint: Touchpoint = {
    ...opened,
    emotions: [],
    notes: [],
    pictures: [],
    actions: [],
    documents: [],
    waits: [],
    routes: [],
    source: 'observed',
    ...defined({ ...set, satisfaction: satisfaction ?? undefined }),
  };
  for (const act of acts) apply(touchpoint, act, state, waitEnds);
  return touchpoint;
}

function apply(
  touchpoint: Touchpoint,
  act: Act,
  state: WalkState,
  waitEnds: ReadonlyMap<string, number>,
): void {
  switch (act.type) {
    case 'outcome':
      touchpoint.outcome = act.outcome;
      carry(touchpoint, 'effectiveness', act.carried);
      if (act.note !== undefined) touchpoint.outcomeNote = act.note;
      else delete touchpoint.outcomeNote;
      return;
    case 'emotion':
      carry(touchpoint, 'emotion', act.carried);
      touchpoint.emotions = without(touchpoint.emotions, act.instead);
      touchpoint.emotions.push({ id: act.id, at: act.at, value: act.value, stimulus: act.stimulus });
      return;
    case 'note':
      touchpoint.notes = without(touchpoint.notes, act.instead);
      touchpoint.notes.push({ id: act.id, at: act.at, kind: act.kind, text: act.text, tags: act.tags });
      return;
    case 'picture':
      touchpoint.pictures = without(touchpoint.pictures, act.instead);
      touchpoint.pictures.push(act.picture);
      return;
    case 'document':
      keepDocument(touchpoint, act);
      return;
    case 'action':
      touchpoint.actions.push(act.action);
      return;
    case 'handover':
      touchpoint.handover = { from: act.from, to: act.to };
      return;
    case 'route':
      touchpoint.routes.push({ to: resolve(state, act.to), label: act.label, back: act.back });
      return;
    case 'feedback':
      touchpoint.feedback = { asked: act.asked, ...defined({ thanked: act.thanked, text: act.text }) };
      return;
    case 'wait-start':
      touchpoint.waits.push({
        id: act.wait,
        what: act.what,
        startedAt: act.at,
        onSite: act.onSite,
        ...defined({ endedAt: waitEnds.get(act.wait), promisedMs: act.promisedMs }),
      });
  }
}

/** What is left when one of them was replaced. */
export function without<T extends { id: string }>(all: T[], replaced: string | undefined): T[] {
  return replaced === undefined ? all : all.filter((it) => it.id !== replaced);
}

/** In its own place where it was known already. */
function keepDocument({ documents }: Touchpoint, { document, gone }: ActOf<'document'>): void {
  const known = documents.findIndex((it) => it.id === document.id);
  const at = known < 0 ? documents.length : known;
  documents.splice(at, known < 0 ? 0 : 1, ...(gone ? [] : [document]));
}

function carry(
  touchpoint: Touchpoint,
  dimension: 'effectiveness' | 'emotion',
  carried: boolean | undefined,
): void {
  const others = (touchpoint.carried ?? []).filter((known) => known !== dimension);
  if (carried) touchpoint.carried = [...others, dimension];
  else if (touchpoint.carried) touchpoint.carried = others;
}

/** Leaves out what is undefined, so that a field is either there or not. */
export function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  // The filter is what makes the type true.
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/**
 * Does the touchpoint carry anything that was judged? A page merely passed through is listed, not scored, and a name alone is
 * no judgement. A machine judges by what it finds: where it was led on purpose and found nothing, that is its judgement.
 */
export function isAssessed(touchpoint: Touchpoint, findings: number, by: 'person' | 'machine'): boolean {
  return (
    findings > 0 ||
    touchpoint.outcome !== undefined ||
    touchpoint.emotions.length > 0 ||
    (by === 'machine' && !touchpoint.automatic)
  );
}
