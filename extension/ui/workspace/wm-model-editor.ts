import { html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { mostStages, type StageModel } from '../../../core/journey/stage-model.ts';
import { addStage, changeStage, moveStage, removeStage } from '../../../core/stages/edit.ts';
import { stageModelById, stageModels } from '../../../core/stages/index.ts';
import { weightShares } from '../../../core/stages/weight-shares.ts';
import { isTyping } from '../panel/keys.ts';
import type { WmConfirm } from '../shared/wm-confirm.ts';
import '../shared/wm-confirm.ts';
import '../shared/wm-icon.ts';
import { edited, isChanged, type ModelDraft, modelDraft, modelNews, undone } from '../state/model-draft.ts';
import { newStageId } from '../state/new-ids.ts';
import { announce, inOurWords, trouble } from '../state/notices.ts';
import { keepModel, ownModels } from '../state/saved.ts';
import { Watch } from '../state/watch.ts';
import { WhileConnected } from '../state/while-connected.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { modelName, stageName } from '../words/names.ts';
import { say, sayCount } from '../words/say.ts';
import { modelEditorStyle } from './model-editor-style.ts';
import { modelProblemWords, problemsOnScreen } from './model-problem-words.ts';
import type { StageEdit, WmModelStage } from './wm-model-stage.ts';
import './wm-model-stage.ts';

/** Edits the stage model that is open: its name and its stages. Nothing is kept before Save. */
export class WmModelEditor extends LitElement {
  static override styles = [base, controls, pageStyle, modelEditorStyle];

  constructor() {
    super();
    new Watch(this, modelDraft, ownModels);
    new WhileConnected(this, (signal) => {
      window.addEventListener('keydown', (event) => this.#key(event), { signal });
    });
  }

  protected override firstUpdated(): void {
    window.scrollTo(0, 0);
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override render() {
    const draft = modelDraft.value;
    if (!draft) return nothing;
    const { now } = draft;
    const problems = problemsOnScreen(now, taken(now));
    const shares = weightShares(now);
    const ofModel = problems.filter((it) => it.stage === undefined);
    const built = stageModelById(now.copyOf ?? '');
    return html`<form @submit=${this.#save} novalidate>
      <h1>${draft.isNew ? say('model_new') : say('model_edit_named', draft.asOpened.name)}</h1>
      <p class="soft">${built ? `${say('model_from', modelName(built))}. ` : nothing}${say('model_walks_keep')}</p>
      ${this.#elsewhere(draft)}
      <div class="field name"><label for="name">${say('model_name')}</label><input id="name" maxlength="300" autocomplete="off" aria-invalid=${ofModel.some(({ code }) => code.startsWith('name')) ? 'true' : 'false'} aria-describedby="name-problem" .value=${live(now.name)} @input=${(
        event: Event,
      ) => this.#change({ ...now, name: (event.target as HTMLInputElement).value }, 'name')} />
        <p id="name-problem" class="bad" aria-live="polite">${ofModel.filter(({ code }) => code.startsWith('name')).map(modelProblemWords)}</p></div>
      <h2>${sayCount('model_stages', now.stages.length)}</h2>
      <p class="soft">${say('weights_why')}</p>
      <p class="bad" aria-live="polite" data-problem="model">${ofModel.filter(({ code }) => !code.startsWith('name')).map(modelProblemWords)}</p>
      <ol @wm-stage=${this.#stage}>${repeat(
        now.stages,
        ({ id }) => id,
        (stage, at) =>
          html`<li><wm-model-stage data-stage=${stage.id} .model=${now.id} .stage=${stage} .place=${at} .count=${now.stages.length} .share=${shares.get(stage.id) ?? 0} .problems=${problems.filter((it) => it.stage === stage.id)}></wm-model-stage></li>`,
      )}</ol>
      <p><button type="button" data-action="add-stage" ?disabled=${now.stages.length >= mostStages} @click=${this.#add}><wm-icon name="plus"></wm-icon>${say('stage_add')}</button></p>
      <div class="bar">
        <p class=${problems.length > 0 ? 'bad' : 'soft'} data-state>${problems.length > 0 ? sayCount('model_problems', problems.length) : isChanged(draft) ? say('model_unsaved') : ''}</p>
        <button type="button" class="quiet undo" data-action="undo-edit" aria-label=${say('undo')} title=${say('undo')} aria-keyshortcuts="Control+z" ?disabled=${draft.past.length === 0} @click=${this.#undo}><wm-icon name="undo-2"></wm-icon><span>${say('undo')}</span></button>
        <button type="button" data-action="cancel-model" @click=${this.#cancel}>${say('cancel')}</button>
        <button class="primary" data-action="save-model">${say('save')}</button>
      </div>
    </form><wm-confirm></wm-confirm>`;
  }

  #elsewhere({ asOpened, isNew }: ModelDraft) {
    const kept = ownModels.value.find(({ id }) => id === asOpened.id);
    if (isNew || kept?.version === asOpened.version) return nothing;
    return html`<p class="mid" role="status">${say(kept ? 'model_elsewhere' : 'model_gone')}</p>`;
  }

  #change(now: StageModel, step: string): void {
    const draft = modelDraft.value;
    if (draft) modelDraft.set(edited(draft, now, step));
  }

  #stage({ detail }: CustomEvent<StageEdit>): void {
    const now = modelDraft.value?.now;
    if (!now) return;
    const { stage, edit } = detail;
    if (edit.kind === 'change') {
      this.#change(changeStage(now, stage, edit.change), edit.step && `${stage}/${edit.step}`);
    } else if (edit.kind === 'move') {
      this.#change(moveStage(now, stage, edit.by), '');
      void this.#focus(stage, edit.by < 0 ? 'stage-up' : 'stage-down');
    } else {
      const at = now.stages.findIndex(({ id }) => id === stage);
      const next = now.stages[at + 1] ?? now.stages[at - 1];
      this.#change(removeStage(now, stage), '');
      announce(say('removed'));
      if (next) void this.#focus(next.id, 'remove-stage');
    }
  }

  #add(): void {
    const now = modelDraft.value?.now;
    if (!now) return;
    const id = newStageId();
    this.#change(addStage(now, id), '');
    void this.#focus(id);
  }

  /** What was pressed moved or went away: the keyboard goes on from there. */
  async #focus(id: string, action?: string): Promise<void> {
    await this.updateComplete;
    const stages = [...this.renderRoot.querySelectorAll<WmModelStage>('wm-model-stage')];
    await stages.find((it) => it.stage.id === id)?.focusOn(action);
    const { stages: all, id: model } = modelDraft.value?.now ?? { stages: [], id: '' };
    const at = all.findIndex((it) => it.id === id);
    const stage = all[at];
    if (stage && action?.startsWith('stage-'))
      announce(say('stage_at', stageName(stage, model), at + 1, all.length));
  }

  #key(event: KeyboardEvent): void {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (!isUndo || isTyping(event.composedPath()[0])) return;
    event.preventDefault();
    this.#undo();
  }

  #undo(): void {
    const draft = modelDraft.value;
    if (!draft || draft.past.length === 0) return;
    modelDraft.set(undone(draft));
    announce(say('undone'));
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    const draft = modelDraft.value;
    if (!draft) return;
    const [problem] = problemsOnScreen(draft.now, taken(draft.now));
    if (problem) {
      announce(modelProblemWords(problem));
      const field =
        problem.code === 'stage-weight' ? 'weight' : problem.code === 'stage-time' ? 'time' : 'name';
      const at = draft.now.stages.find(({ weight }) => problem.code === 'weights-all-zero' && weight === 0);
      const stage = problem.stage ?? at?.id;
      if (stage === undefined) this.renderRoot.querySelector('input')?.focus();
      else await this.#focus(stage, at ? 'weight' : field);
      return;
    }
    try {
      const back = await keepModel(draft.now);
      modelDraft.set(undefined);
      modelNews.set({ told: say('persona_saved', draft.now.name.trim()), back });
    } catch (error) {
      trouble.set(inOurWords({ code: 'unexpected', message: String(error) }));
    }
  }

  async #cancel(): Promise<void> {
    const draft = modelDraft.value;
    if (draft && isChanged(draft)) {
      const confirm = this.renderRoot.querySelector<WmConfirm>('wm-confirm');
      if (!(await confirm?.ask(say('persona_discard'), say('persona_discard_yes')))) return;
    }
    modelDraft.set(undefined);
  }
}
customElements.define('wm-model-editor', WmModelEditor);

/** The names of all the other models. */
function taken(model: StageModel): string[] {
  const own = ownModels.value.filter(({ id }) => id !== model.id).map(({ name }) => name);
  return [...stageModels.map(modelName), ...own];
}
