import { css, html, LitElement } from 'lit';
import { milestoneIds } from '../../../core/journey/measure.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { milestoneName } from '../words/names.ts';
import { say } from '../words/say.ts';
import { closeForm } from './close-form.ts';
import { formStyle } from './form-style.ts';
import { KeepDraft } from './keep-draft.ts';

/** A milestone reached, or found out of reach, with what shows it. */
export class WmMilestoneForm extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView;

  static override styles = [
    base,
    controls,
    formStyle,
    css`
      fieldset {
        margin-block-end: 6px;
      }
      label.choice {
        display: flex;
        gap: 6px;
        padding-block: 2px;
        color: var(--wm-text);
        font-size: inherit;
      }
    `,
  ];

  constructor() {
    super();
    new KeepDraft(this, () => 'milestone');
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }

  protected override render() {
    const own =
      this.view.audit.framework.stages.find((it) => it.id === this.view.here.stage)?.milestones ?? [];
    const ids = [...new Set([...own, ...milestoneIds])];
    return html`<form @submit=${this.#save} @keydown=${this.#key}>
      <fieldset>
        <legend class="label">${say('milestone_which')}</legend>
        ${ids.map((id, index) => html`<label class="choice"><input type="radio" name="milestone" value=${id} ?checked=${index === 0} />${milestoneName(id)}</label>`)}
      </fieldset>
      <label for="evidence">${say('milestone_evidence')}</label>
      <input id="evidence" name="evidence" maxlength="1000" autocomplete="off" />
      <div class="actions">
        <button type="button" class="quiet push" data-action="cancel" @click=${() => closeForm(this)}>${say('cancel')}</button>
        <button name="reached" value="no" data-action="save-milestone-missed">${say('milestone_missed')}</button>
        <button class="primary" name="reached" value="yes" data-action="save-milestone">${say('milestone_reached')}</button>
      </div>
    </form>`;
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    void this.#send(true);
  }

  #save(event: SubmitEvent): void {
    event.preventDefault();
    void this.#send((event.submitter as HTMLButtonElement | null)?.value !== 'no'); // The form is only sent by its buttons.
  }

  async #send(reached: boolean): Promise<void> {
    const form = new FormData(this.renderRoot.querySelector('form') ?? undefined);
    const milestone = String(form.get('milestone'));
    const evidence = String(form.get('evidence')).trim();
    const name = milestoneName(milestone);
    const id = await sendAct(
      { type: 'milestone', milestone, name, reached, ...(evidence === '' ? {} : { evidence }) },
      reached ? say('milestone_saved', name) : say('milestone_missed_saved', name),
    );
    if (id !== undefined) closeForm(this);
  }
}
customElements.define('wm-milestone-form', WmMilestoneForm);
