import { css, html, LitElement, nothing } from 'lit';
import { browser } from '../../browser.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import type { MessageKey } from '../words/messages.ts';
import { say, sayIfKnown } from '../words/say.ts';
import { keyOf, panelKeys } from './keys.ts';

/** All keys, and the shortcuts as the browser has really bound them. */
export class WmHelp extends LitElement {
  static override properties = { bound: { state: true } };
  declare bound: readonly { name: string; shortcut: string }[];

  static override styles = [
    base,
    controls,
    css`
      .body {
        padding: 14px;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 4px 12px;
        margin-block: 8px 14px;
      }
      dt {
        text-align: end;
      }
    `,
  ];

  constructor() {
    super();
    this.bound = [];
  }

  get isOpen(): boolean {
    return this.#dialog()?.open ?? false;
  }

  async open(): Promise<void> {
    const commands = await browser.commands.getAll();
    this.bound = commands.map(({ name = '', shortcut = '' }) => ({ name, shortcut }));
    this.#dialog()?.showModal();
  }

  protected override render() {
    return html`<dialog aria-label=${say('help')}>
      <div class="body">
        <div class="row"><h2>${say('help_keys')}</h2><button class="push" data-action="close-help" @click=${() => this.#dialog()?.close()}>${say('close')}</button></div>
        <dl>
          <dt><kbd>1</kbd>–<kbd>5</kbd></dt><dd>${say('help_emotion')}</dd>
          ${panelKeys.map(({ command }) => html`<dt><kbd>${keyOf(command)}</kbd></dt><dd>${say(`help_${command.replaceAll('-', '_')}` as MessageKey)}</dd>`)}
        </dl>
        <h2>${say('help_shortcuts')}</h2>
        <p class="soft">${say('help_shortcuts_why')}</p>
        <dl>${this.bound.map(({ name, shortcut }) => {
          const told = sayIfKnown(`shortcut_${name.replaceAll('-', '_')}`);
          return told === undefined
            ? nothing
            : html`<dt>${shortcut ? html`<kbd>${shortcut}</kbd>` : html`<span class="soft">${say('shortcut_unset')}</span>`}</dt><dd>${told}</dd>`;
        })}</dl>
      </div>
    </dialog>`;
  }

  #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}
customElements.define('wm-help', WmHelp);
