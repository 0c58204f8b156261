import { css, html, LitElement, nothing } from 'lit';
import { documentLink } from '../../../core/journey/document-link.ts';
import type { JourneyDocument, Touchpoint } from '../../../core/journey/touchpoint.ts';
import { noBlank } from '../shared/no-blank.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { say } from '../words/say.ts';
import { DraftForms } from './draft-forms.ts';
import '../shared/wm-icon.ts';

/** The documents of a touchpoint: each with its owner and link, to change and to remove; and a form for another one. */
export class WmDocuments extends LitElement {
  static override properties = {
    walk: { type: String },
    touchpoint: { attribute: false },
    editing: { state: true },
    refused: { state: true },
  };
  declare walk: string;
  declare touchpoint: Touchpoint;
  /** Id of the document whose fields are open. */
  declare editing: string | undefined;
  /** Which form has a link that cannot be opened: a document's id, or `new`. */
  declare refused: string | undefined;
  readonly #drafts = new DraftForms(this, () => `${this.walk} ${this.touchpoint.id}`);

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      form {
        display: grid;
        gap: 8px;
        padding: 8px 0;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px 8px;
        overflow-wrap: anywhere;
      }
      li form {
        flex: 1 1 100%;
      }
      .check {
        display: flex;
        gap: 6px;
        align-items: center;
        margin: 0;
        color: var(--wm-text);
        font-size: inherit;
      }
      .tools {
        display: flex;
        margin-inline-start: auto;
      }
      .tools button {
        padding: 4px;
      }
    `,
  ];

  protected override render() {
    return html`<ul>${this.touchpoint.documents.map((it) => this.#item(it))}</ul>
      <form data-draft="document" aria-label=${say('document_add')} @submit=${(event: SubmitEvent) => this.#save(event)}>
        ${this.#fields()}
        <div><button data-action="add-document">${say('add')}</button></div>
      </form>`;
  }

  #item(document: JourneyDocument) {
    const { id, name, owner, exists } = document;
    if (this.editing === id)
      return html`<li data-document=${id}><form aria-label=${say('document_edit', name)} @submit=${(event: SubmitEvent) => this.#save(event, document)} @keydown=${this.#escape}>
        ${this.#fields(document)}
        <div class="row"><button class="primary" data-action="save-document">${say('save')}</button>
          <button type="button" class="quiet" data-action="cancel-document" @click=${() => this.#close(id)}>${say('cancel')}</button></div>
      </form></li>`;
    const link = documentLink(document.link);
    return html`<li data-document=${id}><span class=${exists ? '' : 'bad'}>${exists ? say('document_saved', name) : say('document_missing_saved', name)}</span>
      ${owner ? html`<span class="soft">${owner}</span>` : nothing}
      ${link === undefined ? nothing : html`<a href=${link} target="_blank" rel="noopener noreferrer" aria-label=${say('document_open_named', name)}>${say('document_open')}</a>`}
      <span class="tools">
        <button class="quiet" data-action="edit-document" aria-label=${say('document_edit', name)} title=${say('document_edit', name)} @click=${() => this.#edit(id)}><wm-icon name="pencil"></wm-icon></button>
        <button class="quiet" data-action="remove-document" aria-label=${say('remove_named', name)} title=${say('remove_named', name)} @click=${() => this.#remove(document)}><wm-icon name="x"></wm-icon></button>
      </span></li>`;
  }

  #fields(document?: JourneyDocument) {
    const isRefused = this.refused === (document?.id ?? 'new');
    const field = (name: 'name' | 'owner' | 'link', label: string, most: number) =>
      html`<input name=${name} maxlength=${most} ?required=${name === 'name'} autocomplete="off" inputmode=${name === 'link' ? 'url' : nothing}
        aria-label=${label} placeholder=${label} aria-invalid=${name === 'link' && isRefused ? 'true' : nothing} @input=${noBlank} .value=${document?.[name] ?? ''} />`;
    return html`${field('name', say('document_name'), 300)}
      ${field('owner', say('document_owner'), 300)}
      ${field('link', say('document_link'), 2000)}
      ${isRefused ? html`<p class="bad" role="alert">${say('document_link_refused')}</p>` : nothing}
      <label class="check"><input type="checkbox" name="exists" .checked=${document?.exists ?? true} /> ${say('document_seen')}</label>`;
  }

  async #edit(id: string): Promise<void> {
    this.editing = id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('li form input')?.focus();
  }

  /** Back to the line, with the focus on the pencil it came from. */
  async #close(id: string): Promise<void> {
    this.editing = undefined;
    this.refused = undefined;
    await this.updateComplete;
    const pencils = [...this.renderRoot.querySelectorAll<HTMLElement>('li')];
    pencils
      .find((it) => it.dataset['document'] === id)
      ?.querySelector('button')
      ?.focus();
  }

  #escape(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.editing !== undefined) void this.#close(this.editing);
  }

  async #save(event: SubmitEvent, known?: JourneyDocument): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement; // A submit event's target is its form.
    const data = new FormData(form);
    const [name = '', owner, typed = ''] = ['name', 'owner', 'link'].map((it) => String(data.get(it)).trim());
    const link = documentLink(typed);
    this.refused = typed !== '' && link === undefined ? (known?.id ?? 'new') : undefined;
    if (this.refused !== undefined) {
      form.querySelector<HTMLElement>('[name="link"]')?.focus();
      return;
    }
    const document = {
      id: known?.id ?? `d-${crypto.randomUUID().slice(0, 8)}`,
      name,
      exists: data.has('exists'),
      ...(owner ? { owner } : {}),
      ...(link === undefined ? {} : { link }),
    };
    const act = { type: 'document' as const, document, touchpoint: this.touchpoint.id };
    if ((await sendAct(act, say('triage_saved'), this.walk)) === undefined) return;
    if (known) return this.#close(known.id);
    this.#drafts.kept(form);
    form.reset();
  }

  async #remove(document: JourneyDocument): Promise<void> {
    const act = { type: 'document' as const, document, touchpoint: this.touchpoint.id, gone: true };
    if ((await sendAct(act, say('removed'), this.walk)) !== undefined)
      this.renderRoot.querySelector<HTMLElement>('[data-draft] input')?.focus();
  }
}
customElements.define('wm-documents', WmDocuments);
