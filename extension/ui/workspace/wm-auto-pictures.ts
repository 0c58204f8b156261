import { css, html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import { announce } from '../state/notices.ts';
import { keepSettings, settings } from '../state/saved.ts';
import { askForEverySite, onAccess, seesEverySite } from '../state/site-access.ts';
import { Watch } from '../state/watch.ts';
import { WhileConnected } from '../state/while-connected.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';

/** Turns pictures at every touchpoint on and off. They need access to every site: without it the box is empty and says so. */
export class WmAutoPictures extends LitElement {
  static override properties = { allowed: { state: true }, refused: { state: true } };
  /** Undefined until the browser has answered. */
  declare allowed: boolean | undefined;
  declare refused: boolean;

  static override styles = [
    base,
    controls,
    css`
      label {
        display: flex;
        gap: 8px;
        align-items: flex-start;
        color: var(--wm-text);
        font-size: inherit;
      }
    `,
  ];

  constructor() {
    super();
    this.refused = false;
    new Watch(this, settings);
    new WhileConnected(this, (signal) => onAccess(() => void this.#look(), signal));
  }

  protected override render() {
    const on = settings.value.autoPictures && this.allowed === true;
    return html`<label><input type="checkbox" data-action="auto-pictures" .checked=${live(on)} @change=${this.#change} />
      <span>${say('auto_pictures')}<br /><span class="soft" data-why>${say(this.#why())}</span></span></label>`;
  }

  #why() {
    if (this.refused) return 'auto_pictures_refused' as const;
    const lost = settings.value.autoPictures && this.allowed === false;
    return lost ? ('auto_pictures_lost' as const) : ('auto_pictures_why' as const);
  }

  async #look(): Promise<void> {
    this.allowed = await seesEverySite();
  }

  async #change(event: Event): Promise<void> {
    const wanted = (event.target as HTMLInputElement).checked; // The listener sits on the box itself.
    // Asked first: the browser takes it from the press itself only.
    const granted = wanted && (await askForEverySite());
    this.refused = wanted && !granted;
    if (granted || !wanted) await keepSettings({ autoPictures: granted });
    await this.#look();
    announce(
      say(this.refused ? 'auto_pictures_refused' : granted ? 'auto_pictures_on' : 'auto_pictures_off'),
    );
    this.requestUpdate();
  }
}
customElements.define('wm-auto-pictures', WmAutoPictures);
