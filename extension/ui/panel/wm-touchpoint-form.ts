import { css, html, LitElement, nothing } from 'lit';
import type { Target } from '../../../core/journey/target.ts';
import type { Touchpoint } from '../../../core/journey/touchpoint.ts';
import { touchpointId } from '../../../core/projection/page-key.ts';
import { channelField } from '../shared/channel-field.ts';
import { noBlank } from '../shared/no-blank.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { channelOf } from '../words/channel-of.ts';
import { channelName, entryName, stageName } from '../words/names.ts';
import { say } from '../words/say.ts';
import { closeForm } from './close-form.ts';
import { formStyle } from './form-style.ts';
import { KeepDraft } from './keep-draft.ts';
import { openLibrary } from './open-library.ts';

/** Names the place where the persona and the company meet: this page, a part of it, or a contact off the site. */
export class WmTouchpointForm extends LitElement {
  static override properties = {
    view: { attribute: false },
    target: { attribute: false },
    library: { state: true },
  };
  declare view: WalkView;
  declare target: Target | undefined;
  /** The checklist entry it answers. */
  declare library: string | undefined;
  /** Where the walk was when the form was opened: the page that is named, also once the walk went on. */
  #opened: Touchpoint | undefined;

  static override styles = [
    base,
    controls,
    formStyle,
    css`
      .two {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
        gap: 8px;
        margin-block: 8px;
      }
      .check {
        display: flex;
        gap: 6px;
        align-items: center;
        color: var(--wm-text);
        font-size: inherit;
      }
      .open {
        margin-block-start: 8px;
      }
      .library {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        margin-block: 4px 8px;
      }
      .library button {
        min-block-size: 24px;
        padding: 1px 8px;
        border-radius: 12px;
        font-size: 12px;
      }
    `,
  ];

  constructor() {
    super();
    new KeepDraft(this, () => `touchpoint ${this.view.here.touchpoint ?? ''}`);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { audit, here } = this.view;
    this.#opened = audit.stages.flatMap((it) => it.touchpoints).find((it) => it.id === here.touchpoint);
  }

  protected override firstUpdated(): void {
    const field = this.#field('name');
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  }

  protected override render() {
    const { audit, here } = this.view;
    const opened = this.#opened;
    const open = openLibrary(audit, here.stage);
    return html`<form @submit=${this.#save}>
      ${this.target ? html`<p class="soft clip">${say('on_element', this.target.name || this.target.tag)}</p>` : nothing}
      ${this.#wentOn() ? html`<p class="soft clip" data-for-place>${say('for_place', opened?.name ?? '')}</p>` : nothing}
      <label for="name">${say('touchpoint_name')}</label>
      <input id="name" name="name" maxlength="300" required autocomplete="off" @input=${noBlank}
        .value=${this.target?.name || (opened?.automatic ? opened.name : '')} />
      ${
        open.length === 0
          ? nothing
          : html`<p class="soft open">${say('touchpoint_library')}</p>
        <div class="library">${open.map(
          (entry) => html`<button type="button" aria-pressed=${entry.id === this.library ? 'true' : 'false'}
          @click=${() => this.#choose(entry)}>${entryName(entry)}</button>`,
        )}</div>`
      }
      <div class="two">
        <div><label for="stage">${say('stage')}</label>
          <select id="stage" name="stage">${audit.stages.map((it) => html`<option value=${it.id} ?selected=${it.id === here.stage}>${stageName(it, audit.framework.id)}</option>`)}</select></div>
        <div>${channelField('website')}</div>
      </div>
      <label class="check"><input type="checkbox" name="momentOfTruth" /> ${say('moment_of_truth')}</label>
      <div class="actions">
        <button type="button" class="quiet push" data-action="cancel" @click=${() => closeForm(this)}>${say('cancel')}</button>
        <button class="primary" data-action="save-touchpoint">${say('save')}</button>
      </div>
    </form>`;
  }

  #choose(entry: { id: string; name: string; channel: string }): void {
    this.library = this.library === entry.id ? undefined : entry.id;
    const name = this.#field('name');
    const channel = this.#field('channel');
    if (this.library === undefined) return;
    if (name) name.value = entryName(entry);
    if (channel) channel.value = channelName(entry.channel);
    name?.focus();
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement); // A submit event's target is its form.
    const name = String(form.get('name')).trim();
    if (name === '') return;
    const entry = this.view.audit.framework.stages
      .flatMap((it) => it.library)
      .find((it) => it.id === this.library);
    const said = {
      name,
      stage: String(form.get('stage')),
      channel: channelOf(String(form.get('channel')), 'website'),
      momentOfTruth: form.has('momentOfTruth'),
      ...(entry ? { libraryId: entry.id, direct: entry.direct } : {}),
    };
    const id = await sendAct(
      this.#opened && this.#wentOn()
        ? { type: 'edit', touchpoint: this.#opened.id, set: said }
        : {
            type: 'touchpoint',
            touchpoint: touchpointId(said.stage, name),
            ...said,
            ...(this.target ? { target: this.target } : {}),
          },
      say('touchpoint_saved', name),
    );
    if (id !== undefined) closeForm(this);
  }

  /** The page that is being named is not the one that the walk is at any more. */
  #wentOn(): boolean {
    const opened = this.#opened;
    return opened?.automatic === true && !this.target && opened.id !== this.view.here.touchpoint;
  }

  #field(id: string): HTMLInputElement | HTMLSelectElement | null {
    return this.renderRoot.querySelector(`#${id}`);
  }
}
customElements.define('wm-touchpoint-form', WmTouchpointForm);
