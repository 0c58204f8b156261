import { css, html, LitElement, nothing } from 'lit';
import { Refusal } from '../../../core/journey/refusal.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendActs } from '../state/send-acts.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say, sayCount } from '../words/say.ts';
import '../shared/wm-icon.ts';
import { evidenceFrom } from './evidence-from.ts';
import { problemWords } from './problem-words.ts';
import { refusalWords } from './refusal-words.ts';

/** Takes in what other tools saw on the pages of this audit: axe, Lighthouse, a HAR. Each becomes a finding to review. */
export class WmEvidenceImport extends LitElement {
  static override properties = {
    view: { attribute: false },
    refused: { state: true },
    told: { state: true },
  };
  declare view: WalkView;
  declare refused: Refusal | undefined;
  declare told: string | undefined;

  static override styles = [
    base,
    controls,
    css`
      .told {
        margin-block-start: 6px;
      }
      .refused {
        color: var(--wm-bad);
      }
    `,
  ];

  protected override render() {
    return html`<button data-action="import-evidence" title=${say('evidence_import_why')} @click=${() => this.#field()?.click()}><wm-icon name="upload"></wm-icon>${say('evidence_import')}</button>
      <input type="file" hidden accept=".json,.har,application/json" aria-label=${say('evidence_import')} @change=${this.#take} />
      ${this.told === undefined ? nothing : html`<p class="told" role="status" data-told>${this.told}</p>`}
      ${this.refused === undefined ? nothing : html`<div class="told refused" role="alert" data-refused><p>${refusalWords(this.refused)}</p><ul>${this.refused.problems.map(problemWords).map((it) => html`<li>${it.place}: ${it.mend}</li>`)}</ul></div>`}`;
  }

  async #take(): Promise<void> {
    const field = this.#field();
    const file = field?.files?.[0];
    if (!file) return;
    this.refused = undefined;
    this.told = undefined;
    const { audit } = this.view;
    try {
      const { acts, elsewhere } = evidenceFrom(await file.text(), audit);
      const told = [
        sayCount('evidence_taken', acts.length),
        elsewhere.length > 0 ? sayCount('evidence_elsewhere', elsewhere.length) : '',
      ].join(' ');
      if (await sendActs(acts, told, audit.audit.id)) this.told = told;
    } catch (error) {
      this.refused = error instanceof Refusal ? error : new Refusal('unexpected', String(error));
    }
    if (field) field.value = '';
  }

  #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }
}
customElements.define('wm-evidence-import', WmEvidenceImport);
