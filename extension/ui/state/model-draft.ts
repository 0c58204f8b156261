import type { StageModel } from '../../../core/journey/stage-model.ts';
import { Observable } from './observable.ts';

/** A stage model under edit, with the steps back. It stays while one looks at other pages of the workspace. */
export interface ModelDraft {
  readonly asOpened: StageModel;
  readonly now: StageModel;
  /** Made by Copy and kept nowhere yet. */
  readonly isNew: boolean;
  readonly past: readonly StageModel[];
  /** What the last step was: more of the same is the same step. */
  readonly last: string;
}

/** The one that is open in this window. */
export const modelDraft = new Observable<ModelDraft | undefined>(undefined);

/** Something done to the own models, told with its way back once their list is on screen. */
export const modelNews = new Observable<
  { told: string; back: (() => Promise<void>) | undefined } | undefined
>(undefined);

const mostSteps = 200;

export function openDraft(model: StageModel, isNew: boolean): ModelDraft {
  return { asOpened: model, now: model, isNew, past: [], last: '' };
}

/** One step on. Letters typed into one field follow each other under the same `step` and are undone at once. */
export function edited(draft: ModelDraft, now: StageModel, step: string): ModelDraft {
  if (now === draft.now) return draft;
  const goesOn = step !== '' && step === draft.last;
  return {
    ...draft,
    now,
    past: goesOn ? draft.past : [...draft.past, draft.now].slice(-mostSteps),
    last: step,
  };
}

export function undone(draft: ModelDraft): ModelDraft {
  const now = draft.past.at(-1);
  return now ? { ...draft, now, past: draft.past.slice(0, -1), last: '' } : draft;
}

/** True when something would be lost. */
export function isChanged({ now, asOpened }: ModelDraft): boolean {
  return JSON.stringify(now) !== JSON.stringify(asOpened);
}

/** Where the whole page goes, with a draft that is not saved: only the browser can ask then. For `beforeunload`. */
export function keepUnsaved(event: Event): void {
  if (modelDraft.value && isChanged(modelDraft.value)) event.preventDefault();
}
