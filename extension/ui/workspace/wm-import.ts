import { css, html, LitElement, nothing } from 'lit';
import { Refusal } from '../../../core/journey/refusal.ts';
import { announce } from '../state/notices.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';
import '../shared/wm-icon.ts';
import { importFile } from './import-file.ts';
import { auditAddress } from './place.ts';
import { refusalWords } from './refusal-words.ts';
import { looksLikeModels, takeModelsIn } from './take-in-models.ts';
import { told } from './told.ts';

/** Takes in an audit or stage models that were exported before, here or elsewhere. */
export class WmImport extends LitElement {
  static override properties = { refused: { state: true }, busy: { state: true } };
  declare refused: Refusal | undefined;
  declare busy: boolean;

  static override styles = [
    base,
    controls,
    css`
      .refused {
        margin-block-start: 8px;
        padding: 10px;
        border-radius: 6px;
        background: var(--wm-bad-bg);
        max-inline-size: 40rem;
      }
    `,
  ];

  protected override render() {
    return html`<button data-action="import" title=${say('import_kinds')} ?disabled=${this.busy} @click=${() => this.#field()?.click()}><wm-icon name="upload"></wm-icon>${this.busy ? say('import_busy') : say('import')}</button>
      <input type="file" hidden accept=".zip,.json,.ojf,application/zip,application/json" aria-label=${say('import')} @change=${this.#take} />
      ${this.refused ? this.#why(this.refused) : nothing}`;
  }

  #why(refusal: Refusal) {
    const { problems } = refusal;
    return html`<div class="refused" role="alert" data-refused><strong>${say('import_refused')}</strong><p>${refusalWords(refusal)}</p>
      ${problems.length === 0 ? nothing : html`<ul>${problems.map((it) => html`<li><code>${it.place}</code>: ${it.mend}</li>`)}</ul>`}</div>`;
  }

  async #take(): Promise<void> {
    const field = this.#field();
    const file = field?.files?.[0];
    if (!file) return;
    this.busy = true;
    this.refused = undefined;
    try {
      if (file.name.endsWith('.json') && looksLikeModels(await file.text())) {
        await takeModelsIn(await file.text());
        location.hash = '#/models';
        return;
      }
      const { walk, as } = await importFile(file);
      announce(say('import_done'));
      told.set(as === undefined ? undefined : say('import_as_persona', as));
      location.hash = auditAddress(walk);
    } catch (error) {
      this.refused = error instanceof Refusal ? error : new Refusal('unexpected', String(error));
    } finally {
      this.busy = false;
      if (field) field.value = '';
    }
  }

  #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }
}
customElements.define('wm-import', WmImport);
