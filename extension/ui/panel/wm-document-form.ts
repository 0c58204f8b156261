import { css, html, LitElement, nothing } from 'lit';
import { documentLink } from '../../../core/journey/document-link.ts';
import { noBlank } from '../shared/no-blank.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';
import { closeForm } from './close-form.ts';
import { formStyle } from './form-style.ts';
import { KeepDraft } from './keep-draft.ts';

/** A document that the customer got here, or should have got. */
export class WmDocumentForm extends LitElement {
  static override properties = { view: { attribute: false }, refused: { state: true } };
  declare view: WalkView;
  /** The link is none that can be opened. */
  declare refused: boolean;

  static override styles = [
    base,
    controls,
    formStyle,
    css`
      .field {
        margin-block-end: 8px;
      }
      .refused {
        color: var(--wm-bad);
      }
    `,
  ];

  constructor() {
    super();
    this.refused = false;
    new KeepDraft(this, () => 'document');
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
  }

  protected override render() {
    const stage = this.view.audit.framework.stages.find((it) => it.id === this.view.here.stage);
    return html`<form @submit=${this.#save} @keydown=${this.#key}>
      <datalist id="documents">${(stage?.documents ?? []).map((it) => html`<option value=${it}></option>`)}</datalist>
      <div class="field"><label for="name">${say('document_name')}</label>
        <input id="name" name="name" list="documents" maxlength="300" required autocomplete="off" @input=${noBlank} .value=${stage?.documents[0] ?? ''} /></div>
      <div class="field"><label for="owner">${say('document_owner')}</label>
        <input id="owner" name="owner" maxlength="300" autocomplete="off" .value=${stage?.owner ?? ''} /></div>
      <label for="link">${say('document_link')}</label>
      <input id="link" name="link" inputmode="url" maxlength="2000" autocomplete="off" aria-invalid=${this.refused ? 'true' : nothing} aria-describedby=${this.refused ? 'refused' : nothing} />
      ${this.refused ? html`<p id="refused" class="refused" role="alert">${say('document_link_refused')}</p>` : nothing}
      <div class="actions">
        <button type="button" class="quiet push" data-action="cancel" @click=${() => closeForm(this)}>${say('cancel')}</button>
        <button name="exists" value="no" data-action="save-document-missing">${say('document_missing')}</button>
        <button class="primary" name="exists" value="yes" data-action="save-document">${say('document_seen')}</button>
      </div>
    </form>`;
  }

  /** Enter means that it is there; the browser would take the first button. */
  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    void this.#send(true);
  }

  #save(event: SubmitEvent): void {
    event.preventDefault();
    void this.#send((event.submitter as HTMLButtonElement | null)?.value === 'yes'); // Only buttons send this form.
  }

  async #send(exists: boolean): Promise<void> {
    const form = new FormData(this.renderRoot.querySelector('form') ?? undefined);
    const name = String(form.get('name')).trim();
    if (name === '') return;
    const owner = String(form.get('owner')).trim();
    const typed = String(form.get('link')).trim();
    const link = documentLink(typed);
    this.refused = typed !== '' && link === undefined;
    if (this.refused) {
      this.renderRoot.querySelector<HTMLElement>('#link')?.focus();
      return;
    }
    const id = await sendAct(
      {
        type: 'document',
        document: {
          id: `d-${crypto.randomUUID().slice(0, 8)}`,
          name,
          exists,
          ...(owner === '' ? {} : { owner }),
          ...(link === undefined ? {} : { link }),
        },
      },
      exists ? say('document_saved', name) : say('document_missing_saved', name),
    );
    if (id !== undefined) closeForm(this);
  }
}
customElements.define('wm-document-form', WmDocumentForm);
