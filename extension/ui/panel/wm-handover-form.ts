import { css, html, LitElement } from 'lit';
import { noBlank } from '../shared/no-blank.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';
import { closeForm } from './close-form.ts';
import { formStyle } from './form-style.ts';
import { KeepDraft } from './keep-draft.ts';

/** One team hands the customer over to another: a frequent place for things to get lost. */
export class WmHandoverForm extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView;

  static override styles = [
    base,
    controls,
    formStyle,
    css`
      .two {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
        gap: 8px;
      }
    `,
  ];

  constructor() {
    super();
    new KeepDraft(this, () => 'handover');
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#from')?.focus();
  }

  protected override render() {
    const stages = this.view.audit.framework.stages;
    const at = stages.findIndex((it) => it.id === this.view.here.stage);
    const teams = [...new Set(stages.flatMap((it) => (it.owner === undefined ? [] : [it.owner])))];
    return html`<form @submit=${this.#save}>
      <datalist id="teams">${teams.map((it) => html`<option value=${it}></option>`)}</datalist>
      <div class="two">
        <div><label for="from">${say('handover_from')}</label><input id="from" name="from" list="teams" maxlength="300" required autocomplete="off" @input=${noBlank} .value=${stages[at]?.owner ?? ''} /></div>
        <div><label for="to">${say('handover_to')}</label><input id="to" name="to" list="teams" maxlength="300" required autocomplete="off" @input=${noBlank} .value=${stages[at + 1]?.owner ?? ''} /></div>
      </div>
      <div class="actions">
        <button type="button" class="quiet push" data-action="cancel" @click=${() => closeForm(this)}>${say('cancel')}</button>
        <button class="primary" data-action="save-handover">${say('save')}</button>
      </div>
    </form>`;
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement); // A submit event's target is its form.
    const [from, to] = [String(form.get('from')).trim(), String(form.get('to')).trim()];
    const id = await sendAct({ type: 'handover', from, to }, say('handover_saved', from, to));
    if (id !== undefined) closeForm(this);
  }
}
customElements.define('wm-handover-form', WmHandoverForm);
