import { html, LitElement } from 'lit';
import { isTyping } from '../panel/keys.ts';
import type { WalkView } from '../state/live-walk.ts';
import { announce } from '../state/notices.ts';
import { sendActs } from '../state/send-acts.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';
import '../shared/wm-icon.ts';

/** Takes the last change of the audit back, and brings it again: buttons, Ctrl+Z and Ctrl+Shift+Z. */
export class WmUndo extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView;
  #end = new AbortController();

  static override styles = [base, controls];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#end = new AbortController();
    window.addEventListener('keydown', (event) => this.#key(event), { signal: this.#end.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end.abort();
  }

  protected override render() {
    return html`
      <button class="quiet" data-action="undo" aria-keyshortcuts="Control+z" aria-label=${say('undo')} title=${say('undo')} ?disabled=${!this.view.undoable} @click=${() => this.#travel('undo')}><wm-icon name="undo-2"></wm-icon></button>
      <button class="quiet" data-action="redo" aria-keyshortcuts="Control+Shift+z" aria-label=${say('redo')} title=${say('redo')} ?disabled=${!this.view.redoable} @click=${() => this.#travel('redo')}><wm-icon name="redo-2"></wm-icon></button>`;
  }

  #key(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || isTyping(event.composedPath()[0])) return;
    const key = event.key.toLowerCase();
    const way = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : undefined;
    if (way === undefined) return;
    event.preventDefault();
    void this.#travel(way);
  }

  async #travel(way: 'undo' | 'redo'): Promise<void> {
    const { undoGroup, redoGroup, audit } = this.view;
    const acts = way === 'undo' ? undoGroup : redoGroup;
    if (acts.length === 0) return announce(way === 'undo' ? say('undo_nothing') : say('redo_nothing'));
    const spoken = way === 'undo' ? say('undone') : say('redone');
    await sendActs(
      acts.map(({ id }) => ({ type: way, of: id })),
      spoken,
      audit.audit.id,
    );
  }
}
customElements.define('wm-undo', WmUndo);
