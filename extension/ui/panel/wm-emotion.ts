import { css, html, LitElement, nothing } from 'lit';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { emotionNames } from '../words/emotions.ts';
import { say } from '../words/say.ts';
import '../shared/wm-face.ts';

/** How it feels right now, on one key. The cause is asked afterwards and may be left out. */
export class WmEmotion extends LitElement {
  static override properties = {
    paused: { type: Boolean },
    given: { state: true },
  };
  declare paused: boolean;
  /** The rating just given, while its cause can still be told. */
  declare given: { id: string; value: number; at: number } | undefined;
  #forget = 0;

  static override styles = [
    base,
    controls,
    css`
      .faces {
        display: grid;
        grid-template-columns: repeat(5, minmax(0, 1fr));
        gap: 6px;
      }
      .faces button {
        gap: 5px;
        min-block-size: 38px;
        padding: 4px 0;
      }
      kbd {
        border: 0;
        padding: 0;
      }
      form {
        display: flex;
        gap: 6px;
        margin-block-start: 6px;
      }
    `,
  ];

  /** Rates the present touchpoint, 1 very bad … 5 very good. */
  async rate(rating: number): Promise<void> {
    const name = emotionNames()[rating - 1];
    if (name === undefined || this.paused) return;
    const at = Date.now();
    const id = await sendAct(
      { type: 'emotion', value: rating - 3, stimulus: '', at },
      say('emotion_saved', name),
    );
    if (id === undefined) return;
    this.given = { id, value: rating - 3, at };
    window.clearTimeout(this.#forget);
    this.#forget = window.setTimeout(() => this.#putAway(), 20_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.#forget);
  }

  protected override render() {
    return html`
      <div class="faces" role="group" aria-label=${say('emotion')}>
        ${emotionNames().map((name, index) => this.#face(name, index + 1))}
      </div>
      ${this.given ? this.#cause() : nothing}`;
  }

  #face(name: string, rating: number) {
    return html`<button data-mark="emotion-${rating}" aria-label="${rating} ${name}" title=${name} aria-keyshortcuts=${rating}
      ?disabled=${this.paused} aria-pressed=${this.given?.value === rating - 3 ? 'true' : 'false'} @click=${() => this.rate(rating)}>
      <wm-face value=${rating - 3}></wm-face><kbd aria-hidden="true">${rating}</kbd>
    </button>`;
  }

  #cause() {
    return html`<form @submit=${this.#tell}>
      <input name="stimulus" maxlength="300" autocomplete="off" aria-label=${say('emotion_cause')}
        placeholder=${say('emotion_cause')} @input=${() => window.clearTimeout(this.#forget)}
        @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.#putAway()} />
      <button data-action="save-stimulus">${say('save')}</button>
    </form>`;
  }

  /** The log is never overwritten: the rating is given again with its cause, at its own time, in place of the first. */
  async #tell(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const field = this.renderRoot.querySelector('input');
    const stimulus = field?.value.trim() ?? '';
    const { given } = this;
    if (!given || stimulus === '') return this.#putAway();
    const { id: instead, value, at } = given;
    const told = await sendAct({ type: 'emotion', value, stimulus, at, instead }, say('emotion_cause_saved'));
    if (told !== undefined) this.#putAway();
  }

  #putAway(): void {
    window.clearTimeout(this.#forget);
    this.given = undefined;
  }
}
customElements.define('wm-emotion', WmEmotion);
