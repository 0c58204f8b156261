import { css, html, LitElement, nothing } from 'lit';
import { readMail } from '../../../core/exchange/mail.ts';
import { Refusal } from '../../../core/journey/refusal.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';
import '../shared/wm-icon.ts';
import { refusalWords } from './refusal-words.ts';

/** Takes an e-mail saved as .eml, dropped or chosen, and tells its head as `wm-mail`. Its text is never read. */
export class WmMailDrop extends LitElement {
  static override properties = { over: { state: true }, refused: { state: true } };
  declare over: boolean;
  declare refused: string | undefined;

  static override styles = [
    base,
    controls,
    css`
      .drop {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
        padding: 10px;
        border: 1px dashed var(--wm-edge);
        border-radius: 6px;
        background: var(--wm-surface);
      }
      .over {
        border-color: var(--wm-accent);
        background: var(--wm-accent-bg);
      }
      .refused {
        color: var(--wm-bad);
      }
    `,
  ];

  constructor() {
    super();
    this.over = false;
  }

  protected override render() {
    return html`<div class="drop ${this.over ? 'over' : ''}" @dragover=${this.#dragOver} @dragleave=${this.#leave} @drop=${this.#drop}>
        <wm-icon name="mail"></wm-icon><span>${say('mail_drop')}</span>
        <button type="button" data-action="choose-mail" @click=${() => this.renderRoot.querySelector('input')?.click()}>${say('choose_file')}</button>
        <input type="file" hidden accept=".eml,message/rfc822" aria-label=${say('mail_drop')} @change=${this.#chosen} />
      </div>
      ${this.refused === undefined ? nothing : html`<p class="refused" role="alert" data-refused>${this.refused}</p>`}`;
  }

  #dragOver(event: DragEvent): void {
    event.preventDefault();
    this.over = true;
  }

  #leave(): void {
    this.over = false;
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    void this.#take(event.dataTransfer?.files[0]);
  }

  #chosen(event: Event): void {
    const field = event.target as HTMLInputElement; // The listener sits on the field itself.
    void this.#take(field.files?.[0]);
    field.value = '';
  }

  async #take(file: File | undefined): Promise<void> {
    if (!file) return;
    this.refused = undefined;
    try {
      const detail = readMail(new Uint8Array(await file.arrayBuffer()));
      this.dispatchEvent(new CustomEvent('wm-mail', { detail }));
    } catch (error) {
      this.refused = refusalWords(
        error instanceof Refusal ? error : new Refusal('unexpected', String(error)),
      );
    }
  }
}
customElements.define('wm-mail-drop', WmMailDrop);
