import { css, html, LitElement, nothing } from 'lit';
import { writeStageModels } from '../../../core/exchange/stage-models-json.ts';
import type { StageModel } from '../../../core/journey/stage-model.ts';
import { copyStageModel, freeName } from '../../../core/stages/copy.ts';
import { stageModelById, stageModels } from '../../../core/stages/index.ts';
import { download } from '../state/download.ts';
import { modelDraft, modelNews, openDraft } from '../state/model-draft.ts';
import { newModelId } from '../state/new-ids.ts';
import { dropModel, ownModels } from '../state/saved.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { modelName } from '../words/names.ts';
import { say, sayAs, sayCount } from '../words/say.ts';
import '../shared/wm-icon.ts';
import { fileWords } from './export-parts.ts';
import './wm-model-ribbon.ts';

/** One stage model: its stages, and what can be done with it. A built-in one can only be copied. */
export class WmModelCard extends LitElement {
  static override properties = { model: { attribute: false } };
  declare model: StageModel;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      :host {
        block-size: 100%;
      }
      .card {
        display: flex;
        flex-direction: column;
        gap: 8px;
        block-size: 100%;
      }
      h3 {
        font-size: var(--wm-text-md);
        overflow-wrap: anywhere;
      }
      p:not(:last-child) {
        margin: 0;
      }
      .row {
        gap: 6px;
        margin-block-start: auto;
        padding-block-start: 4px;
      }
    `,
  ];

  protected override render() {
    const { model } = this;
    const isOwn = stageModelById(model.id) === undefined;
    const name = modelName(model);
    return html`<article class="card" data-model=${model.id} aria-label=${name}>
      <h3>${name}</h3>
      <wm-model-ribbon .model=${model}></wm-model-ribbon>
      <p class="soft">${isOwn ? this.#origin() : this.#about()}</p>
      <div class="row">${
        isOwn
          ? html`<button data-action="edit-model" aria-label=${say('model_edit_named', name)} @click=${this.#edit}><wm-icon name="pencil"></wm-icon>${say('model_edit')}</button>
            <button data-action="copy-model" aria-label=${say('model_copy_named', name)} @click=${this.#copy}><wm-icon name="copy"></wm-icon>${say('model_copy')}</button>
            <button data-action="save-model-file" aria-label=${say('model_file_named', name)} @click=${this.#file}><wm-icon name="download"></wm-icon>${say('model_file')}</button>
            <button class="quiet push" data-action="delete-model" aria-label=${say('delete_named', name)} title=${say('delete')} @click=${this.#delete}><wm-icon name="trash-2"></wm-icon></button>`
          : html`<button data-action="copy-model" aria-label=${say('model_copy_edit_named', name)} @click=${this.#copy}><wm-icon name="copy"></wm-icon>${say('model_copy_edit')}</button>`
      }</div>
    </article>`;
  }

  #about() {
    const { id, summary } = this.model;
    return summary === '' ? nothing : sayAs(`model_about_${id.replaceAll('-', '_')}`, summary);
  }

  /** How many stages it has, and where it came from. */
  #origin(): string {
    const { stages, version, copyOf } = this.model;
    const built = copyOf === undefined ? undefined : stageModelById(copyOf);
    const told = [sayCount('model_stages', stages.length), say('model_version', version)];
    return [...told, ...(built ? [say('model_from', modelName(built))] : [])].join(' · ');
  }

  #edit(): void {
    modelDraft.set(openDraft(this.model, false));
  }

  #copy(): void {
    const { model } = this;
    const taken = [...stageModels.map(modelName), ...ownModels.value.map((it) => it.name)];
    const name = freeName(say('model_copy_name', modelName(model)), taken);
    modelDraft.set(
      openDraft(copyStageModel(model, { id: newModelId(model.copyOf ?? model.id), name }), true),
    );
  }

  #file(): void {
    const { model } = this;
    const name = fileWords(model.name) || 'stage-model';
    download(`${name}.stages.json`, 'application/json', writeStageModels([model]));
  }

  async #delete(): Promise<void> {
    const { model } = this;
    modelNews.set({ told: say('model_deleted', model.name), back: await dropModel(model) });
  }
}
customElements.define('wm-model-card', WmModelCard);
