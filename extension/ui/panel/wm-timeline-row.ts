import { css, html, LitElement, nothing } from 'lit';
import type { IconName } from '../shared/icons.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { emotionName } from '../words/emotions.ts';
import { findingTitle, milestoneName } from '../words/names.ts';
import { clock, lasting } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { severityNames } from '../words/severities.ts';
import { changeRow, isEditable, wordsOf } from './change-row.ts';
import '../shared/wm-face.ts';
import '../shared/wm-icon.ts';
import '../shared/wm-picture.ts';
import '../shared/wm-severity.ts';
import type { TimelineRow } from './timeline.ts';

const noteIcons: Readonly<Record<string, IconName>> = {
  idea: 'lightbulb',
  delight: 'heart',
  quote: 'message-square',
};

/** One mark or signal with its time; its own Undo shows on hover and focus. */
export class WmTimelineRow extends LitElement {
  static override properties = {
    row: { attribute: false },
    touchpoint: { type: String },
    startedAt: { type: Number },
    editing: { state: true },
  };
  declare row: TimelineRow;
  declare touchpoint: string;
  declare startedAt: number;
  declare editing: boolean;

  static override styles = [
    base,
    controls,
    css`
      :host {
        display: flex;
        align-items: flex-start;
        gap: 8px;
        padding-block: 3px;
      }
      .time {
        flex: none;
        inline-size: 4.2em;
        color: var(--wm-muted);
      }
      .what {
        display: flex;
        flex: 1;
        gap: 6px;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      form {
        display: flex;
        flex: 1;
        flex-wrap: wrap;
        gap: 6px;
      }
      form input {
        flex: 1 1 10rem;
      }
      form select {
        inline-size: auto;
      }
      form button.primary {
        min-block-size: 28px;
        padding-inline: 10px;
        opacity: 1;
      }
      wm-face,
      wm-severity {
        inline-size: 18px;
        block-size: 18px;
      }
      button {
        min-block-size: 20px;
        padding: 0 4px;
        opacity: 0;
      }
      :host(:hover) button,
      button:focus-visible {
        opacity: 1;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'listitem');
  }

  protected override render() {
    const { row } = this;
    return html`<span class="time num">${clock(row.at - this.startedAt)}</span>
      ${this.editing ? this.#form() : html`<span class="what">${what(row)}</span>${this.#buttons()}`}`;
  }

  #buttons() {
    const { row } = this;
    const { act } = row;
    return html`${
      isEditable(row)
        ? html`<button class="quiet" data-action="edit-row" aria-label=${say('edit_row')} title=${say('edit_row')} @click=${this.#edit}><wm-icon name="pencil"></wm-icon></button>`
        : nothing
    }${
      act === undefined
        ? nothing
        : html`<button class="quiet" data-action="undo-row" aria-label=${say('undo_row')} title=${say('undo_row')}
            @click=${() => sendAct({ type: 'undo', of: act }, say('undone'))}><wm-icon name="x"></wm-icon></button>`
    }`;
  }

  #form() {
    const { row } = this;
    const finding = row.kind === 'finding' ? row.finding : undefined;
    return html`<form @submit=${this.#save} @keydown=${this.#key}>
      <input name="text" maxlength="300" autocomplete="off" aria-label=${say('edit_row')} .value=${wordsOf(row)} />
      ${
        finding?.severity === undefined
          ? nothing
          : html`<select name="severity" aria-label=${say('severity')}>${severityNames().map((name, value) => html`<option value=${value} ?selected=${value === finding.severity}>${value} ${name}</option>`)}</select>`
      }
      <button class="primary" data-action="save-row">${say('save')}</button>
    </form>`;
  }

  #edit(): void {
    this.editing = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.select());
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.editing = false;
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement); // A submit event's target is its form.
    const severity = form.has('severity') ? Number(form.get('severity')) : undefined;
    if (await changeRow(this.row, this.touchpoint, String(form.get('text')).trim(), severity))
      this.editing = false;
  }
}
customElements.define('wm-timeline-row', WmTimelineRow);

function what(row: TimelineRow) {
  switch (row.kind) {
    case 'finding':
      return html`<wm-severity .value=${row.finding.severity}></wm-severity><span>${findingTitle(row.finding)}${row.finding.count > 1 ? ` ×${row.finding.count}` : ''}</span>`;
    case 'emotion':
      return html`<wm-face .value=${row.emotion.value}></wm-face><span>${row.emotion.stimulus || emotionName(row.emotion.value)}</span>`;
    case 'note':
      return html`<wm-icon name=${noteIcons[row.note.kind] ?? 'sticky-note'}></wm-icon><span>${row.note.kind === 'quote' ? say('quoted', row.note.text) : row.note.text}</span>`;
    case 'picture':
      return html`<wm-picture .picture=${row.picture.id} .alt=${row.picture.alt || say('picture')}></wm-picture>`;
    case 'wait':
      return html`<wm-icon name="hourglass"></wm-icon><span>${row.wait.endedAt === undefined ? say('wait_running', row.wait.what) : say('wait_took', row.wait.what, lasting(row.wait.endedAt - row.wait.startedAt))}</span>`;
    case 'milestone':
      return html`<wm-icon name="milestone"></wm-icon><span>${row.milestone.reached ? say('milestone_saved', milestoneName(row.milestone.id, row.milestone.name)) : say('milestone_missed_saved', milestoneName(row.milestone.id, row.milestone.name))}</span>`;
  }
}
