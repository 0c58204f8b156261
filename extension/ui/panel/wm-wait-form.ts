import { css, html, LitElement } from 'lit';
import { noBlank } from '../shared/no-blank.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';
import { closeForm } from './close-form.ts';
import { formStyle } from './form-style.ts';
import { KeepDraft } from './keep-draft.ts';

const unitsMs = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;

/** Starts a waiting timer, on the site or off it, with the time that was promised. It runs on when the browser is closed. */
export class WmWaitForm extends LitElement {
  static override styles = [
    base,
    controls,
    formStyle,
    css`
      .label {
        margin-block-start: 8px;
      }
      .promise {
        display: grid;
        grid-template-columns: 5em 1fr;
        gap: 8px;
      }
      .check {
        display: flex;
        gap: 6px;
        margin-block: 8px 0;
        color: var(--wm-text);
        font-size: inherit;
      }
    `,
  ];

  constructor() {
    super();
    new KeepDraft(this, () => 'wait');
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#what')?.focus();
  }

  protected override render() {
    return html`<form @submit=${this.#save}>
      <label for="what">${say('wait_what')}</label>
      <input id="what" name="what" maxlength="300" required autocomplete="off" @input=${noBlank} placeholder=${say('wait_example')} />
      <p class="label" id="promised">${say('wait_promised')}</p>
      <div class="promise" role="group" aria-labelledby="promised">
        <input name="amount" type="number" min="0" step="any" inputmode="decimal" aria-label=${say('wait_amount')} />
        <select name="unit" aria-label=${say('wait_unit')}>
          <option value="minutes">${say('unit_minutes')}</option>
          <option value="hours" selected>${say('unit_hours')}</option>
          <option value="days">${say('unit_days')}</option>
        </select>
      </div>
      <label class="check"><input type="checkbox" name="onSite" /> ${say('wait_on_site')}</label>
      <div class="actions">
        <button type="button" class="quiet push" data-action="cancel" @click=${() => closeForm(this)}>${say('cancel')}</button>
        <button class="primary" data-action="save-wait">${say('wait_start')}</button>
      </div>
    </form>`;
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement); // A submit event's target is its form.
    const what = String(form.get('what')).trim();
    const amount = Number(form.get('amount'));
    const unit = unitsMs[String(form.get('unit')) as keyof typeof unitsMs] ?? 0; // The list offers only these.
    if (what === '') return;
    const id = await sendAct(
      {
        type: 'wait-start',
        wait: `w-${crypto.randomUUID().slice(0, 8)}`,
        what,
        onSite: form.has('onSite'),
        ...(amount > 0 ? { promisedMs: amount * unit } : {}),
      },
      say('wait_saved', what),
    );
    if (id !== undefined) closeForm(this);
  }
}
customElements.define('wm-wait-form', WmWaitForm);
