import { css, html, LitElement } from 'lit';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';
import { closeForm } from './close-form.ts';
import { formStyle } from './form-style.ts';
import { KeepDraft } from './keep-draft.ts';

/** Another way from here: a fork in the road, or the way back out of a dead end. */
export class WmRouteForm extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView;

  static override styles = [
    base,
    controls,
    formStyle,
    css`
      .check {
        display: flex;
        gap: 6px;
        margin-block: 8px 0;
        color: var(--wm-text);
        font-size: inherit;
      }
      .field {
        margin-block-end: 8px;
      }
    `,
  ];

  constructor() {
    super();
    new KeepDraft(this, () => 'route');
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#to')?.focus();
  }

  protected override render() {
    const { audit, here } = this.view;
    const others = audit.stages.flatMap((it) => it.touchpoints).filter((it) => it.id !== here.touchpoint);
    if (others.length === 0)
      return html`<form><p>${say('route_none')}</p><div class="actions"><button id="to" type="button" class="push" data-action="cancel" @click=${() => closeForm(this)}>${say('close')}</button></div></form>`;
    return html`<form @submit=${this.#save}>
      <div class="field"><label for="to">${say('route_to')}</label>
        <select id="to" name="to">${others.map((it) => html`<option value=${it.id}>${it.name}</option>`)}</select></div>
      <label for="label">${say('route_when')}</label>
      <input id="label" name="label" maxlength="300" autocomplete="off" />
      <label class="check"><input type="checkbox" name="back" /> ${say('route_back')}</label>
      <div class="actions">
        <button type="button" class="quiet push" data-action="cancel" @click=${() => closeForm(this)}>${say('cancel')}</button>
        <button class="primary" data-action="save-route">${say('save')}</button>
      </div>
    </form>`;
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement); // A submit event's target is its form.
    const id = await sendAct(
      {
        type: 'route',
        to: String(form.get('to')),
        label: String(form.get('label')).trim(),
        back: form.has('back'),
      },
      say('route_saved'),
    );
    if (id !== undefined) closeForm(this);
  }
}
customElements.define('wm-route-form', WmRouteForm);
