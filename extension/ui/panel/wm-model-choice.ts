import { css, html, LitElement, nothing } from 'lit';
import type { StageModel } from '../../../core/journey/stage-model.ts';
import { stageModels } from '../../../core/stages/index.ts';
import { openWorkspace } from '../state/open-workspace.ts';
import { ownModels } from '../state/saved.ts';
import { Watch } from '../state/watch.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { modelName } from '../words/names.ts';
import { say } from '../words/say.ts';
import '../shared/wm-icon.ts';
import './wm-crosswalk.ts';

/** Which stages to walk by: the built-in models, one's own, and the last walk's where it is neither. Sends `choose` with the id. */
export class WmModelChoice extends LitElement {
  static override properties = { model: { attribute: false }, walked: { attribute: false } };
  /** The one that is chosen. */
  declare model: StageModel;
  /** The one the journey was last walked with. */
  declare walked: StageModel | undefined;

  static override styles = [
    base,
    controls,
    css`
      .row {
        gap: 0 12px;
        margin-block-end: 3px;
      }
      .row label {
        margin: 0;
      }
      .row button {
        min-block-size: 24px;
        margin-inline-end: -4px;
        padding: 0 4px;
        font-size: 12px;
      }
      details {
        margin-block: 6px 8px;
      }
      summary {
        color: var(--wm-muted);
        font-size: 12px;
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, ownModels);
  }

  protected override render() {
    const own = ownModels.value;
    const { walked } = this;
    const isListed = walked === undefined || [...stageModels, ...own].some(({ id }) => id === walked.id);
    return html`<div class="row"><label for="model">${say('stage_model')}</label>
        <button type="button" class="quiet push" data-action="edit-models" @click=${() => openWorkspace('/models')}>${say('models_edit')}<wm-icon name="external-link"></wm-icon></button></div>
      <select id="model" name="model" @change=${this.#choose}>
        ${isListed ? nothing : this.#group(say('models_walked'), [walked])}
        ${own.length === 0 ? nothing : this.#group(say('models_own'), own)}
        ${this.#group(say('models_built_in'), stageModels)}
      </select>
      <details><summary data-action="compare-models">${say('crosswalk')}</summary><wm-crosswalk .model=${this.model}></wm-crosswalk></details>`;
  }

  #group(label: string, models: readonly StageModel[]) {
    return html`<optgroup label=${label}>${models.map((it) => html`<option value=${it.id} .selected=${it.id === this.model.id}>${modelName(it)}</option>`)}</optgroup>`;
  }

  #choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement; // The listener sits on the list itself.
    this.dispatchEvent(new CustomEvent('choose', { detail: value }));
  }
}
customElements.define('wm-model-choice', WmModelChoice);
