import { css, html, LitElement, nothing } from 'lit';
import type { Persona } from '../../../core/journey/persona.ts';
import { isSample } from '../state/sample-of.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';
import '../shared/wm-avatar.ts';
import '../shared/wm-icon.ts';
import type { WmPersonaDialog } from '../shared/wm-persona-dialog.ts';
import '../shared/wm-persona-dialog.ts';

/** The personas to walk as, one of them chosen. Sends `choose` with the id. */
export class WmPersonaList extends LitElement {
  static override properties = { people: { attribute: false }, chosen: { type: String } };
  declare people: readonly Persona[];
  declare chosen: string | undefined;

  static override styles = [
    base,
    controls,
    css`
      .person {
        display: flex;
        align-items: center;
        gap: 10px;
        margin-block-end: 6px;
        padding: 7px 8px;
        border: 1px solid var(--wm-line);
        border-radius: 6px;
        color: var(--wm-text);
        font-size: inherit;
        cursor: pointer;
      }
      .person:hover {
        background: var(--wm-surface);
      }
      .person:has(input:checked) {
        border-color: var(--wm-accent);
        background: var(--wm-accent-bg);
      }
      .person:has(input:focus-visible) {
        outline: 2px solid var(--wm-focus);
        outline-offset: 1px;
      }
      .names {
        flex: 1;
        min-inline-size: 0;
      }
      .names span {
        display: block;
      }
      strong {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
      }
      .line {
        position: relative;
      }
      .line button {
        position: absolute;
        inset-block: 0;
        inset-inline-end: 4px;
        margin-block: auto;
        padding-inline: 6px;
      }
      .tag {
        padding: 0 6px;
        border-radius: 3px;
        background: var(--wm-raised);
        color: var(--wm-muted);
        font-size: 11px;
      }
      .line .person {
        padding-inline-end: 38px;
      }
      @media (max-width: 240px) {
        wm-avatar {
          display: none;
        }
      }
    `,
  ];

  protected override render() {
    return html`
      <div role="radiogroup" aria-label=${say('prepare_who')}>
        ${this.people.map((it) => this.#person(it))}
      </div>
      <button type="button" class="quiet" data-action="new-persona" @click=${() => this.#dialog()?.open(undefined)}><wm-icon name="plus"></wm-icon>${say('persona_new')}</button>
      <wm-persona-dialog @kept=${(event: CustomEvent<string>) => this.#choose(event.detail)}></wm-persona-dialog>`;
  }

  #person(persona: Persona) {
    return html`<div class="line">
      <label class="person">
        <input type="radio" name="persona" class="hidden-text" value=${persona.id} data-persona=${persona.id}
          .checked=${persona.id === this.chosen} @change=${() => this.#choose(persona.id)} />
        <wm-avatar .name=${persona.name}></wm-avatar>
        <span class="names"><strong title=${persona.name}>${persona.name}</strong>
          <span class="soft clip">${persona.tagline}</span></span>
        ${isSample(persona) ? html`<span class="tag">${say('persona_sample')}</span>` : nothing}
      </label>
      <button type="button" class="quiet" data-action="edit-persona" aria-label=${say('persona_edit', persona.name)} title=${say('persona_edit', persona.name)}
        @click=${() => this.#dialog()?.open(persona)}><wm-icon name="pencil"></wm-icon></button>
    </div>`;
  }

  #choose(id: string): void {
    this.dispatchEvent(new CustomEvent('choose', { detail: id }));
  }

  #dialog(): WmPersonaDialog | null {
    return this.renderRoot.querySelector<WmPersonaDialog>('wm-persona-dialog');
  }
}
customElements.define('wm-persona-list', WmPersonaList);
