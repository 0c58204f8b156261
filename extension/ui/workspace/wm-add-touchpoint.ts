import { css, html, LitElement } from 'lit';
import { knownChannels } from '../../../core/journey/touchpoint.ts';
import { touchpointId } from '../../../core/projection/page-key.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { channelName, stageName } from '../words/names.ts';
import { say } from '../words/say.ts';
import '../shared/wm-icon.ts';

/** Adds a contact that happened off the site: a mail, a call, a letter. It stands on the same clock as the pages. */
export class WmAddTouchpoint extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView;

  static override styles = [
    base,
    controls,
    css`
      form {
        padding: 16px;
      }
      h2 {
        margin-block-end: 10px;
        font-size: 15px;
      }
      .two {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
        gap: 10px;
        margin-block: 10px;
      }
    `,
  ];

  protected override render() {
    const { audit } = this.view;
    const now = local(audit.audit.endedAt ?? audit.audit.startedAt);
    return html`<button data-action="add-touchpoint" @click=${() => this.#dialog()?.showModal()}><wm-icon name="plus"></wm-icon>${say('add_touchpoint')}</button>
      <dialog aria-label=${say('add_touchpoint')}><form method="dialog" @submit=${this.#save}>
        <h2>${say('add_touchpoint')}</h2>
        <label for="name">${say('touchpoint_name')}</label><input id="name" name="name" required maxlength="300" autocomplete="off" />
        <div class="two">
          <div><label for="channel">${say('channel')}</label><select id="channel" name="channel">${knownChannels.map((it) => html`<option value=${it} ?selected=${it === 'e-mail'}>${channelName(it)}</option>`)}</select></div>
          <div><label for="stage">${say('stage')}</label><select id="stage" name="stage">${audit.stages.map((it) => html`<option value=${it.id}>${stageName(it, audit.framework.id)}</option>`)}</select></div>
          <div><label for="at">${say('when')}</label><input id="at" name="at" type="datetime-local" value=${now} /></div>
        </div>
        <div class="row"><button type="button" class="quiet push" data-action="cancel" @click=${() => this.#dialog()?.close()}>${say('cancel')}</button><button class="primary" data-action="save-new-touchpoint">${say('save')}</button></div>
      </form></dialog>`;
  }

  async #save(event: SubmitEvent): Promise<void> {
    const form = new FormData(event.target as HTMLFormElement); // A submit event's target is its form.
    const at = Date.parse(String(form.get('at')));
    const name = String(form.get('name')).trim();
    await sendAct(
      {
        type: 'touchpoint',
        touchpoint: touchpointId(String(form.get('stage')), name),
        name,
        channel: String(form.get('channel')),
        stage: String(form.get('stage')),
        walked: true,
        ...(Number.isNaN(at) ? {} : { at }),
      },
      say('touchpoint_saved', name),
      this.view.audit.audit.id,
    );
  }

  #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}
customElements.define('wm-add-touchpoint', WmAddTouchpoint);

/** What a `datetime-local` field takes: local time to the minute. */
function local(at: number): string {
  return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
