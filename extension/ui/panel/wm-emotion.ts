import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { emotionNames } from '../words/emotions.ts';
import { say } from '../words/say.ts';
import '../shared/wm-face.ts';
import { followRating, type GivenRating } from './given-rating.ts';

/** How it feels right now, on one key. The cause is asked afterwards and may be left out. */
export class WmEmotion extends LitElement {
  static override properties = {
    view: { attribute: false },
    paused: { type: Boolean },
    given: { state: true },
  };
  declare view: WalkView;
  declare paused: boolean;
  /** The rating just given, while its cause can still be told. */
  declare given: GivenRating | undefined;
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
      @media (max-width: 260px) {
        .faces {
          grid-template-columns: repeat(3, minmax(0, 1fr));
        }
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
        flex-wrap: wrap;
        margin-block-start: 6px;
      }
      form input {
        flex: 1;
        min-inline-size: 0;
      }
      form p {
        flex: 1 1 100%;
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

  /** Escape: the cause is not told. False when it was not asked for. */
  leave(): boolean {
    const asked = this.given !== undefined;
    this.#putAway();
    return asked;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.given || !(changed.has('view') || changed.has('given'))) return;
    const { audit, here } = this.view;
    this.given = followRating(this.given, audit, here.touchpoint, this.#typed() !== '');
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
      ?disabled=${this.paused} aria-pressed=${this.#isPressed(rating) ? 'true' : 'false'} @click=${() => this.rate(rating)}>
      <wm-face value=${rating - 3}></wm-face><kbd aria-hidden="true">${rating}</kbd>
    </button>`;
  }

  #isPressed(rating: number): boolean {
    return this.given?.value === rating - 3 && this.#elsewhere() === undefined;
  }

  /** The place of the rating, once the walk is at another. */
  #elsewhere() {
    const { audit, here } = this.view;
    const place = this.given?.touchpoint;
    if (place === undefined || place === here.touchpoint) return undefined;
    return audit.stages.flatMap((it) => it.touchpoints).find((it) => it.id === place);
  }

  #cause() {
    const elsewhere = this.#elsewhere();
    return html`<form @submit=${this.#tell}>
      ${elsewhere ? html`<p class="soft clip" data-for-place>${say('for_place', elsewhere.name)}</p>` : nothing}
      <input name="stimulus" maxlength="300" autocomplete="off" aria-label=${say('emotion_cause')}
        placeholder=${say('emotion_cause')} @input=${() => window.clearTimeout(this.#forget)}
        @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.#putAway()} />
      <button data-action="save-stimulus">${say('save')}</button>
    </form>`;
  }

  /** The log is never overwritten: the rating is given again with its cause, at its own time, in place of the first. */
  async #tell(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const stimulus = this.#typed();
    const { given } = this;
    if (!given || stimulus === '') return this.#putAway();
    const { id: instead, value, at, touchpoint } = given;
    const told = await sendAct(
      { type: 'emotion', value, stimulus, at, instead, ...(touchpoint === undefined ? {} : { touchpoint }) },
      say('emotion_cause_saved'),
    );
    if (told !== undefined) this.#putAway();
  }

  #typed(): string {
    return this.renderRoot.querySelector('input')?.value.trim() ?? '';
  }

  #putAway(): void {
    window.clearTimeout(this.#forget);
    this.given = undefined;
  }
}
customElements.define('wm-emotion', WmEmotion);
