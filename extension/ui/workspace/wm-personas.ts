import { css, html, LitElement, nothing } from 'lit';
import type { Persona } from '../../../core/journey/persona.ts';
import { unanswered } from '../../../core/personas/questions.ts';
import { personas } from '../state/saved.ts';
import { Watch } from '../state/watch.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { say, sayCount } from '../words/say.ts';
import '../shared/wm-avatar.ts';
import '../shared/wm-icon.ts';
import type { WmPersonaDialog } from '../shared/wm-persona-dialog.ts';
import '../shared/wm-persona-dialog.ts';

/** The auditor's personas. */
export class WmPersonas extends LitElement {
  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
        gap: 12px;
        margin-block-start: 16px;
      }
      li button {
        display: flex;
        justify-content: flex-start;
        gap: 10px;
        inline-size: 100%;
        padding: 12px;
        background: var(--wm-bg);
        text-align: start;
      }
      li span {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, personas);
  }

  protected override render() {
    return html`<h1>${say('personas')}</h1>
      <p class="lead soft">${say('personas_why')}</p>
      <p><button class="primary" data-action="new-persona" @click=${() => this.#dialog()?.open(undefined)}><wm-icon name="plus"></wm-icon>${say('persona_new')}</button></p>
      ${personas.value.length === 0 ? html`<p class="soft" data-empty>${say('personas_none')}</p>` : nothing}
      <ul>${personas.value.map((it) => html`<li>${this.#persona(it)}</li>`)}</ul>
      <wm-persona-dialog></wm-persona-dialog>`;
  }

  #persona(persona: Persona) {
    const open = unanswered(persona).length;
    return html`<button data-persona=${persona.id} @click=${() => this.#dialog()?.open(persona)}>
      <wm-avatar .name=${persona.name}></wm-avatar>
      <span><strong>${persona.name}</strong><br /><span class="soft">${persona.tagline}</span>
        ${persona.fit === 'unknown' ? html`<br /><span class="bad">${say('fit_open')}</span>` : persona.fit === 'no' ? html`<br /><span class="bad">${say('fit_warning')}</span>` : nothing}
        ${open > 0 ? html`<br /><span class="soft">${sayCount('questions_open', open)}</span>` : nothing}</span>
    </button>`;
  }

  #dialog(): WmPersonaDialog | null {
    return this.renderRoot.querySelector<WmPersonaDialog>('wm-persona-dialog');
  }
}
customElements.define('wm-personas', WmPersonas);
