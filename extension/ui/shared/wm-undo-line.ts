import { css, html, LitElement, nothing } from 'lit';
import { isTyping } from '../panel/keys.ts';
import { announce } from '../state/notices.ts';
import { WhileConnected } from '../state/while-connected.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';
import './wm-icon.ts';

/** Says what was just changed and takes it back: the button, or Ctrl+Z. It stays until it is used, put away or followed by the next. */
export class WmUndoLine extends LitElement {
  static override properties = { told: { state: true }, back: { state: true } };
  declare told: string;
  declare back: (() => Promise<void>) | undefined;

  static override styles = [
    base,
    controls,
    css`
      .line {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 8px;
        align-items: center;
        max-inline-size: 32rem;
        margin-block-start: 8px;
        padding: 4px 4px 4px 12px;
        border: 1px solid var(--wm-line);
        border-radius: 6px;
        background: var(--wm-surface);
      }
      .told {
        flex: 1 1 8em;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  constructor() {
    super();
    this.told = '';
    new WhileConnected(this, (signal) => {
      window.addEventListener('keydown', (event) => this.#key(event), { signal });
    });
  }

  /** `back` undoes what `told` says, where there is something to undo. */
  show(told: string, back: (() => Promise<void>) | undefined): void {
    this.told = told;
    this.back = back;
    announce(told);
  }

  protected override render() {
    if (this.told === '') return nothing;
    return html`<div class="line" data-undo-line>
      <span class="told">${this.told}</span>
      ${this.back ? html`<button data-action="undo-change" aria-keyshortcuts="Control+z" @click=${this.#undo}>${say('undo')}</button>` : nothing}
      <button class="quiet" data-action="keep-change" aria-label=${say('close')} title=${say('close')} @click=${this.#putAway}><wm-icon name="x"></wm-icon></button>
    </div>`;
  }

  #key(event: KeyboardEvent): void {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (!this.back || !isUndo || isTyping(event.composedPath()[0])) return;
    event.preventDefault();
    void this.#undo();
  }

  async #undo(): Promise<void> {
    const { back } = this;
    this.back = undefined;
    await back?.();
    this.told = say('undone');
    announce(this.told);
    await this.updateComplete;
    // The button that was pressed is gone; the keyboard stays where it was.
    this.renderRoot.querySelector('button')?.focus();
  }

  #putAway(): void {
    this.told = '';
    this.back = undefined;
  }
}
customElements.define('wm-undo-line', WmUndoLine);
