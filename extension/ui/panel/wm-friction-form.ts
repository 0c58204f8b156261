import { css, html, LitElement, nothing } from 'lit';
import { frictionTags, heuristics } from '../../../core/gaps/tags.ts';
import type { Target } from '../../../core/journey/target.ts';
import { tagName, tagsToOffer } from '../shared/tag-names.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { chips } from '../styles/chips.ts';
import { controls } from '../styles/controls.ts';
import { say, sayIfKnown } from '../words/say.ts';
import { severityName, severityNames } from '../words/severities.ts';
import { closeForm } from './close-form.ts';
import { formStyle } from './form-style.ts';
import { KeepDraft } from './keep-draft.ts';
import '../shared/wm-severity.ts';

/**
 * Friction in three keys: F, the severity, Enter. Words may follow the severity at once; what was entered is also kept
 * when the auditor goes back to the page without saving.
 */
export class WmFrictionForm extends LitElement {
  static override properties = {
    target: { attribute: false },
    severity: { state: true },
    tag: { state: true },
  };
  /** What it is about, when the auditor pointed at it. */
  declare target: Target | undefined;
  declare severity: number;
  declare tag: string;
  #touched = false;
  #saving = false;
  readonly #draft = new KeepDraft(
    this,
    () => 'friction',
    ({ severity, tag }) => {
      this.severity = Number(severity);
      this.tag = String(tag);
    },
  );

  static override styles = [
    base,
    controls,
    formStyle,
    chips,
    css`
      .severities {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 1fr));
        gap: 6px;
        margin-block-end: 8px;
      }
      @media (max-width: 260px) {
        .severities {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
      fieldset {
        margin-block-start: 8px;
      }
      legend {
        padding: 0;
        margin-block-end: 3px;
        color: var(--wm-muted);
        font-size: 12px;
      }
      .chips span {
        padding: 1px 8px;
        font-size: 12px;
      }
      .actions select,
      .keys {
        flex: 1 1 100%;
      }
      .severities button {
        flex-direction: column;
        gap: 3px;
        padding: 5px 2px;
        font-size: 12px;
      }
    `,
  ];

  constructor() {
    super();
    this.severity = 2;
    this.tag = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('blur', this.#keep);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('blur', this.#keep);
  }

  protected override firstUpdated(): void {
    this.#scale()?.focus();
  }

  protected override render() {
    return html`<form @submit=${this.#submit} @keydown=${this.#key} @paste=${this.#paste} aria-label=${say('mark_friction')}>
      <input type="hidden" name="severity" .value=${String(this.severity)} />
      <div class="severities" role="radiogroup" aria-label=${say('severity')}>
        ${severityNames().map((name, severity) => (severity === 0 ? nothing : this.#choice(name, severity)))}
      </div>
      ${this.target ? html`<p class="soft clip">${say('on_element', this.target.name || this.target.tag)}</p>` : nothing}
      <label for="text">${say('friction_what')}</label>
      <input id="text" name="text" maxlength="300" autocomplete="off" @input=${() => (this.#touched = true)} />
      <fieldset><legend>${say('friction_kind')}</legend><div class="chips" @change=${() => (this.#touched = true)}>${tagsToOffer(frictionTags).map((it) => html`<label><input type="checkbox" name="tag ${it}" data-tag=${it} /><span>${tagName(it)}</span></label>`)}</div></fieldset>
      <div class="actions">
        <select name="tag" aria-label=${say('heuristic')} @change=${(event: Event) => (this.tag = (event.target as HTMLSelectElement).value)}>
          <option value="">${say('heuristic_none')}</option>
          ${heuristics.map((it, index) => html`<option value=${it} ?selected=${it === this.tag}>${index + 1} ${sayIfKnown(`heuristic_${it.replaceAll('-', '_')}`)}</option>`)}
        </select>
        <span class="keys">${say('friction_keys')}</span>
        <button type="button" class="quiet push" data-action="cancel" @click=${() => closeForm(this)}>${say('cancel')}</button>
        <button class="primary" data-action="save-friction">${say('save')}</button>
      </div>
    </form>`;
  }

  #choice(name: string, severity: number) {
    const checked = severity === this.severity;
    return html`<button type="button" role="radio" data-severity=${severity} aria-checked=${checked ? 'true' : 'false'}
      aria-label="${severity} ${name}" tabindex=${checked ? 0 : -1} @click=${() => this.#choose(severity)}>
      <wm-severity value=${severity}></wm-severity>${name}
    </button>`;
  }

  #choose(severity: number): void {
    this.#rate(severity);
    this.#text()?.focus();
  }

  #rate(severity: number): void {
    this.severity = severity;
    this.#touched = true;
    void this.updateComplete.then(() => this.#draft.look());
  }

  /** On the scale: a digit chooses and moves on to the words, a letter starts the words. */
  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const field = this.#text();
    const onScale = event.target instanceof HTMLElement && event.target.role === 'radio';
    const isDigit = /^[0-9]$/.test(event.key);
    if (onScale) this.#scaleKey(event, isDigit, field);
    else if (isDigit && event.target === field && field?.value === '') {
      event.preventDefault();
      this.tag = heuristics[(Number(event.key) + 9) % 10] ?? '';
      this.#touched = true;
      void this.updateComplete.then(() => this.#draft.look());
    }
  }

  #scaleKey(event: KeyboardEvent, isDigit: boolean, field: HTMLInputElement | null): void {
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
    const next = step === undefined ? Number(event.key) : this.severity + step;
    if (event.key === 'Enter') {
      event.preventDefault();
      void this.#save();
    } else if (step !== undefined || isDigit) {
      event.preventDefault();
      if (next < 1 || next > 4) return;
      this.#rate(next);
      void this.updateComplete.then(() => (isDigit ? field : this.#scale())?.focus());
    } else if (event.key.length === 1 && event.key !== ' ') field?.focus();
  }

  /** Words that are pasted while the scale has the focus are the words of the friction. */
  #paste(event: ClipboardEvent): void {
    const field = this.#text();
    const words = event.clipboardData?.getData('text/plain').replace(/\s+/g, ' ').trim();
    if (!field || !words || event.target === field) return;
    event.preventDefault();
    field.value = `${field.value} ${words}`.trim().slice(0, field.maxLength);
    field.focus();
    this.#touched = true;
    this.#draft.look();
  }

  readonly #keep = (): void => {
    if (this.#touched) void this.#save();
  };

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    void this.#save();
  }

  async #save(): Promise<void> {
    if (this.#saving) return;
    this.#saving = true;
    const { severity, target, tag } = this;
    const text = this.#text()?.value.trim() ?? '';
    const id = await sendAct(
      {
        type: 'friction',
        text,
        severity,
        tags: [...this.#effects(), ...(tag === '' ? [] : [tag])],
        ...(target ? { target } : {}),
      },
      say('friction_saved', severityName(severity)),
    );
    this.#saving = false;
    if (id !== undefined) closeForm(this);
  }

  #effects(): string[] {
    const ticked = this.renderRoot.querySelectorAll<HTMLElement>('[data-tag]:checked');
    return [...ticked].map((it) => it.dataset['tag'] ?? '');
  }

  #text(): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>('#text');
  }

  #scale(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[aria-checked="true"]');
  }
}
customElements.define('wm-friction-form', WmFrictionForm);
