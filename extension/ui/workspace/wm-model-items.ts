import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { knownChannels } from '../../../core/journey/touchpoint.ts';
import { announce } from '../state/notices.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { channelName } from '../words/names.ts';
import { say } from '../words/say.ts';
import '../shared/wm-icon.ts';
import { aboveBar } from './model-editor-style.ts';

export interface ListedItem {
  id: string;
  text: string;
  /** Stands behind it, softer: a channel. */
  detail: string;
}

/** A short list of things to add to and remove from. Sends `wm-add` with what was written and `wm-drop` with an id. */
export class WmModelItems extends LitElement {
  static override properties = {
    label: { attribute: false },
    adding: { attribute: false },
    items: { attribute: false },
    withChannel: { attribute: false },
  };
  declare label: string;
  /** What the field for a new one is called. */
  declare adding: string;
  declare items: readonly ListedItem[];
  declare withChannel: boolean;

  static override styles = [
    base,
    controls,
    aboveBar,
    css`
      li {
        display: flex;
        gap: 8px;
        align-items: center;
        border-block-end: 1px solid var(--wm-line);
      }
      li .text {
        flex: 1;
        min-inline-size: 0;
        padding-block: 4px;
        overflow-wrap: anywhere;
      }
      .add {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        margin-block-start: 6px;
      }
      .add input {
        flex: 1 1 12rem;
        inline-size: auto;
        min-inline-size: 0;
      }
      .add select {
        flex: 0 1 9rem;
        inline-size: auto;
      }
    `,
  ];

  protected override render() {
    return html`<p class="label" id="label">${this.label}</p>
      <ul aria-labelledby="label">${repeat(
        this.items,
        ({ id }) => id,
        ({ id, text, detail }) =>
          html`<li><span class="text">${text}${detail === '' ? nothing : html` <span class="soft">${detail}</span>`}</span><button type="button" class="quiet" data-action="drop-item" aria-label=${say('remove_named', text)} title=${say('remove')} @click=${() => this.#drop(id)}><wm-icon name="x"></wm-icon></button></li>`,
      )}</ul>
      <div class="add">
        <input aria-label=${this.adding} placeholder=${this.adding} maxlength="300" autocomplete="off" @keydown=${this.#key} />
        ${this.withChannel ? html`<select aria-label=${say('channel')}>${knownChannels.map((it) => html`<option value=${it}>${channelName(it)}</option>`)}</select>` : nothing}
        <button type="button" data-action="add-item" @click=${this.#add}>${say('add')}</button>
      </div>`;
  }

  /** Enter adds; it does not save the whole model. */
  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    this.#add();
  }

  #add(): void {
    const field = this.renderRoot.querySelector('input');
    const text = field?.value.trim() ?? '';
    if (!field) return;
    field.focus();
    if (text === '') return;
    const detail = this.renderRoot.querySelector('select')?.value ?? '';
    this.dispatchEvent(new CustomEvent<ListedItem>('wm-add', { detail: { id: '', text, detail } }));
    field.value = '';
  }

  #drop(id: string): void {
    this.dispatchEvent(new CustomEvent('wm-drop', { detail: id }));
    announce(say('removed'));
    this.renderRoot.querySelector('input')?.focus();
  }
}
customElements.define('wm-model-items', WmModelItems);
