import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Refusal } from '../../../core/journey/refusal.ts';
import { stageModels } from '../../../core/stages/index.ts';
import { modelDraft, modelNews } from '../state/model-draft.ts';
import { ownModels } from '../state/saved.ts';
import { Watch } from '../state/watch.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { say } from '../words/say.ts';
import '../shared/wm-icon.ts';
import type { WmUndoLine } from '../shared/wm-undo-line.ts';
import '../shared/wm-undo-line.ts';
import { refusalWords } from './refusal-words.ts';
import { takeModelsIn } from './take-in-models.ts';
import './wm-model-card.ts';
import './wm-model-editor.ts';

/** The stage models: one's own to edit, the built-in ones to copy. While one is edited there is nothing else. */
export class WmModels extends LitElement {
  static override properties = { refused: { state: true } };
  declare refused: Refusal | undefined;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      .cards {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
        gap: 12px;
      }
      .empty {
        max-inline-size: 40rem;
        padding: 16px;
        border: 1px dashed var(--wm-edge);
        border-radius: 8px;
      }
      .refused {
        max-inline-size: 40rem;
        margin-block-start: 8px;
        padding: 10px;
        border-radius: 6px;
        background: var(--wm-bad-bg);
      }
      .refused ul {
        padding-inline-start: 1.2em;
        list-style: disc;
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, ownModels, modelDraft, modelNews);
  }

  protected override render() {
    if (modelDraft.value) return html`<wm-model-editor></wm-model-editor>`;
    const own = ownModels.value;
    return html`<h1 tabindex="-1">${say('stage_models')}</h1>
      <p class="lead soft">${say('models_why')}</p>
      <p><button data-action="take-models" @click=${() => this.#field()?.click()}><wm-icon name="upload"></wm-icon>${say('model_take')}</button>
        <input type="file" hidden accept=".json,application/json" aria-label=${say('model_take')} @change=${this.#take} /></p>
      ${this.refused ? this.#why(this.refused) : nothing}
      <wm-undo-line></wm-undo-line>
      <section aria-labelledby="own"><h2 id="own">${say('models_own')}</h2>
        ${own.length === 0 ? html`<p class="empty soft" data-empty>${say('models_none')}</p>` : nothing}
        <ul class="cards">${repeat(
          own,
          ({ id }) => id,
          (it) => html`<li><wm-model-card .model=${it}></wm-model-card></li>`,
        )}</ul></section>
      <section aria-labelledby="built-in"><h2 id="built-in">${say('models_built_in')}</h2>
        <ul class="cards">${stageModels.map((it) => html`<li><wm-model-card .model=${it}></wm-model-card></li>`)}</ul></section>`;
  }

  protected override updated(): void {
    const news = modelNews.value;
    const line = this.renderRoot.querySelector<WmUndoLine>('wm-undo-line');
    if (!news || !line) return;
    modelNews.set(undefined);
    line.show(news.told, news.back);
    // What was pressed is gone with the editor or the card.
    this.renderRoot.querySelector('h1')?.focus();
  }

  #why(refusal: Refusal) {
    return html`<div class="refused" role="alert" data-refused><strong>${say('import_refused')}</strong><p>${refusalWords(refusal)}</p>
      ${refusal.problems.length === 0 ? nothing : html`<ul>${refusal.problems.map((it) => html`<li><code>${it.place}</code>: ${it.mend}</li>`)}</ul>`}</div>`;
  }

  async #take(): Promise<void> {
    const field = this.#field();
    const file = field?.files?.[0];
    if (!file) return;
    this.refused = undefined;
    try {
      await takeModelsIn(await file.text());
    } catch (error) {
      this.refused = error instanceof Refusal ? error : new Refusal('unexpected', String(error));
    }
    if (field) field.value = '';
  }

  #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }
}
customElements.define('wm-models', WmModels);
