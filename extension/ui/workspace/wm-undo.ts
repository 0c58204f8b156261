import { css, html, LitElement } from 'lit';
import { isTyping } from '../panel/keys.ts';
import type { WalkView } from '../state/live-walk.ts';
import { announce } from '../state/notices.ts';
import { sendActs } from '../state/send-acts.ts';
import { WhileConnected } from '../state/while-connected.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';
import '../shared/wm-icon.ts';
import { actWords } from './act-words.ts';

/** Takes the last change of the audit back, and brings it again: buttons, Ctrl+Z and Ctrl+Shift+Z. */
export class WmUndo extends LitElement {
  static override properties = { view: { attribute: false }, told: { state: true } };
  declare view: WalkView;
  /** What was taken back or brought back last. */
  declare told: string;
  /** The field that is being written in: there, Ctrl+Z takes letters back. */
  #written: EventTarget | undefined;

  static override styles = [
    base,
    controls,
    css`
      .told {
        max-inline-size: 20rem;
        align-self: center;
        color: var(--wm-muted);
        font-size: 12px;
      }
      @media (max-width: 900px) {
        .told {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.told = '';
    new WhileConnected(this, (signal) => {
      window.addEventListener('keydown', (event) => this.#key(event), { signal });
      window.addEventListener('input', (event) => this.#writes(event.composedPath()[0]), { signal });
      // What was written is kept when the field is left; the browser would still take it back there, for the eye only.
      for (const type of ['focusin', 'focusout'] as const)
        window.addEventListener(type, () => this.#writes(undefined), { signal });
    });
  }

  protected override render() {
    const { reviewUndo, reviewRedo } = this.view;
    return html`
      <span class="told clip" title=${this.told} data-told>${this.told}</span>
      <button class="quiet" data-action="undo" aria-keyshortcuts="Control+z" aria-label=${say('undo')} title=${say('undo')} ?disabled=${reviewUndo.length === 0} @click=${() => this.#travel('undo')}><wm-icon name="undo-2"></wm-icon></button>
      <button class="quiet" data-action="redo" aria-keyshortcuts="Control+Shift+z" aria-label=${say('redo')} title=${say('redo')} ?disabled=${reviewRedo.length === 0} @click=${() => this.#travel('redo')}><wm-icon name="redo-2"></wm-icon></button>`;
  }

  #key(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey)) return;
    const [field] = event.composedPath();
    if (this.#written !== undefined && this.#written === field && isTyping(field)) return;
    const key = event.key.toLowerCase();
    const way = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : undefined;
    if (way === undefined) return;
    event.preventDefault();
    void this.#travel(way);
  }

  #writes(field: EventTarget | undefined): void {
    this.#written = field instanceof HTMLSelectElement ? undefined : field;
  }

  async #travel(way: 'undo' | 'redo'): Promise<void> {
    const { reviewUndo, reviewRedo, audit } = this.view;
    const acts = way === 'undo' ? reviewUndo : reviewRedo;
    if (acts.length === 0)
      return this.#tell(way === 'undo' ? say('review_undo_nothing') : say('redo_nothing'));
    const told = say(way === 'undo' ? 'undone_named' : 'redone_named', actWords(acts, audit));
    const isDone = await sendActs(
      acts.map(({ id }) => ({ type: way, of: id })),
      told,
      audit.audit.id,
    );
    if (isDone) this.told = told;
  }

  #tell(told: string): void {
    this.told = told;
    announce(told);
  }
}
customElements.define('wm-undo', WmUndo);
