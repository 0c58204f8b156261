import { html, LitElement } from 'lit';
import { noBlank } from '../shared/no-blank.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { stageName } from '../words/names.ts';
import { say } from '../words/say.ts';
import { closeForm } from './close-form.ts';
import { formStyle } from './form-style.ts';
import { KeepDraft } from './keep-draft.ts';

/** What the persona wants in this stage, and what success means to them. */
export class WmGoalForm extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView;

  static override styles = [base, controls, formStyle];

  constructor() {
    super();
    new KeepDraft(this, () => `goal ${this.view.here.stage}`);
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#goal')?.focus();
  }

  protected override render() {
    const { audit, here } = this.view;
    const known = this.#known();
    const stage = audit.stages.find((it) => it.id === here.stage);
    return html`<form @submit=${this.#save}>
      <div class="field"><label for="goal">${say('goal_for_stage', stage ? stageName(stage, audit.framework.id) : '')}</label>
        <input id="goal" name="goal" maxlength="1000" required autocomplete="off" @input=${noBlank} .value=${known?.text ?? ''} /></div>
      <div class="field"><label for="success">${say('goal_success')}</label>
        <input id="success" name="success" maxlength="1000" autocomplete="off" .value=${known?.success ?? ''} /></div>
      <div class="actions">
        <button type="button" class="quiet push" data-action="cancel" @click=${() => closeForm(this)}>${say('cancel')}</button>
        <button class="primary" data-action="save-goal">${say('save')}</button>
      </div>
    </form>`;
  }

  #known() {
    const { audit, here } = this.view;
    return audit.goals.findLast((it) => it.stage === here.stage && it.team === undefined);
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement); // A submit event's target is its form.
    const known = this.#known();
    const goal = {
      id: known?.id ?? `g-${crypto.randomUUID().slice(0, 8)}`,
      stage: this.view.here.stage,
      text: String(form.get('goal')).trim(),
      success: String(form.get('success')).trim(),
      source: known?.source ?? 'assumption',
    };
    const id = await sendAct({ type: 'goal', goal }, say('goal_saved'));
    if (id !== undefined) closeForm(this);
  }
}
customElements.define('wm-goal-form', WmGoalForm);
