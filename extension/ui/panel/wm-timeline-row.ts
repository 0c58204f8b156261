import { css, html, LitElement, nothing } from 'lit';
import type { Touchpoint } from '../../../core/journey/touchpoint.ts';
import type { IconName } from '../shared/icons.ts';
import { isLong } from '../shared/is-long.ts';
import { tagName } from '../shared/tag-names.ts';
import type { WalkView } from '../state/live-walk.ts';
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
import '../shared/wm-long-text.ts';
import '../shared/wm-picture.ts';
import '../shared/wm-severity.ts';
import { actOf } from './act-of.ts';
import { openPictureEditor } from './open-picture-editor.ts';
import { rowStamp, type TimelineRow } from './timeline.ts';
import type { WalkClock } from './walk-clock.ts';

const noteIcons: Readonly<Record<string, IconName>> = {
  idea: 'lightbulb',
  delight: 'heart',
  quote: 'message-square',
};

/** One mark or signal with its time; its own Undo shows on hover and focus. */
export class WmTimelineRow extends LitElement {
  static override properties = {
    row: {
      attribute: false,
      hasChanged: (now: TimelineRow, was: TimelineRow | undefined) =>
        was === undefined || rowStamp(now) !== rowStamp(was),
    },
    view: { attribute: false, hasChanged: () => false },
    touchpoint: { attribute: false, hasChanged: () => false },
    clock: { attribute: false, hasChanged: () => false },
    editing: { state: true },
  };
  declare row: TimelineRow;
  /** For what is done with the row; what is shown of it is in `row`. */
  declare view: WalkView;
  declare touchpoint: Touchpoint;
  declare clock: WalkClock;
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
        inline-size: 3.4em;
        color: var(--wm-muted);
      }
      .what {
        display: flex;
        flex: 1;
        gap: 6px;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .what > span {
        min-inline-size: 0;
      }
      form {
        display: flex;
        flex: 1;
        flex-wrap: wrap;
        min-inline-size: 0;
        gap: 6px;
        /* The list cuts off what stands out of it, the focus ring too. */
        padding-inline-end: 4px;
      }
      form input {
        flex: 1 1 100%;
        min-inline-size: 0;
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
      .what button {
        opacity: 1;
      }
      .tools {
        display: flex;
        flex: none;
      }
      :host(:hover) button,
      button:focus-visible {
        opacity: 1;
      }
      @media (max-width: 260px) {
        :host {
          flex-wrap: wrap;
        }
        .what {
          flex: 1 1 100%;
          order: 1;
        }
      }
      @media (hover: none) {
        button {
          opacity: 1;
        }
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'listitem');
  }

  protected override render() {
    const { row } = this;
    return html`<span class="time num">${clock(this.clock(row.at))}</span>
      ${this.editing ? this.#form() : html`<span class="what">${what(row)}</span>${this.#buttons()}`}`;
  }

  #buttons() {
    const { row } = this;
    const isSignal = row.kind === 'finding' && row.act === undefined;
    const { picture } = row.kind === 'picture' ? row : {};
    return html`<span class="tools">${
      picture
        ? html`<button class="quiet" data-action="edit-picture" aria-label=${say('edit_picture')} title=${say('edit_picture')} @click=${() => openPictureEditor(this.view.audit.audit.id, picture.id)}><wm-icon name="crop"></wm-icon></button>`
        : nothing
    }${
      isEditable(row)
        ? html`<button class="quiet" data-action="edit-row" aria-label=${say('edit_row')} title=${say('edit_row')} @click=${this.#edit}><wm-icon name="pencil"></wm-icon></button>`
        : nothing
    }<button class="quiet" data-action="split-here" aria-label=${say('split_here')} title=${say('split_here')} @click=${this.#split}><wm-icon name="scissors"></wm-icon></button>${
      isSignal
        ? nothing
        : html`<button class="quiet" data-action="undo-row" aria-label=${say('undo_row')} title=${say('undo_row')} @click=${this.#undo}><wm-icon name="x"></wm-icon></button>`
    }</span>`;
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

  async #undo(): Promise<void> {
    const act = actOf(this.row, this.view.audit);
    if (act !== undefined) await sendAct({ type: 'undo', of: act, chosen: true }, say('undone'));
  }

  /** From this row on it is a touchpoint of its own, to be named by the auditor. */
  async #split(): Promise<void> {
    const from = actOf(this.row, this.view.audit);
    if (from === undefined) return;
    const { id, name } = this.touchpoint;
    const as = `t-${crypto.randomUUID().slice(0, 8)}`;
    await sendAct(
      { type: 'split', touchpoint: id, from, as, name: say('split_name', name).slice(0, 300) },
      say('split_said'),
    );
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
    if (await changeRow(this.row, this.touchpoint.id, String(form.get('text')).trim(), severity))
      this.editing = false;
  }
}
customElements.define('wm-timeline-row', WmTimelineRow);

/** About six lines of a narrow panel. */
const narrowLetters = 200;

function text(words: string) {
  return isLong(words, narrowLetters)
    ? html`<wm-long-text .text=${words} .letters=${narrowLetters}></wm-long-text>`
    : words;
}

function what(row: TimelineRow) {
  switch (row.kind) {
    case 'finding':
      return html`<wm-severity .value=${row.finding.severity}></wm-severity><span>${text(`${findingTitle(row.finding)}${row.finding.count > 1 ? ` ×${row.finding.count}` : ''}`)}${row.finding.tags.length > 0 ? html` <span class="soft" data-tags>${row.finding.tags.map(tagName).join(', ')}</span>` : nothing}</span>`;
    case 'emotion':
      return html`<wm-face .value=${row.emotion.value}></wm-face><span>${text(row.emotion.stimulus || emotionName(row.emotion.value))}</span>`;
    case 'note':
      return html`<wm-icon name=${noteIcons[row.note.kind] ?? 'sticky-note'}></wm-icon><span>${text(row.note.kind === 'quote' ? say('quoted', row.note.text) : row.note.text)}</span>`;
    case 'picture':
      return html`<wm-picture .picture=${row.picture.id} .alt=${row.picture.alt || say('picture')}></wm-picture>`;
    case 'wait':
      return html`<wm-icon name="hourglass"></wm-icon><span>${row.wait.endedAt === undefined ? say('wait_running', row.wait.what) : say('wait_took', row.wait.what, lasting(row.wait.endedAt - row.wait.startedAt))}</span>`;
    case 'document':
      return html`<wm-icon name="file-text"></wm-icon><span>${say(row.document.exists ? 'document_saved' : 'document_missing_saved', row.document.name)}</span>`;
    case 'handover':
      return html`<wm-icon name="users"></wm-icon><span>${say('handover_saved', row.handover.from, row.handover.to)}</span>`;
    case 'route':
      return html`<wm-icon name="route"></wm-icon><span>${say(row.route.back ? 'route_row_back' : 'route_row', row.to)}${row.route.label ? html` <span class="soft">${row.route.label}</span>` : nothing}</span>`;
    case 'milestone':
      return html`<wm-icon name="milestone"></wm-icon><span>${row.milestone.reached ? say('milestone_saved', milestoneName(row.milestone.id, row.milestone.name)) : say('milestone_missed_saved', milestoneName(row.milestone.id, row.milestone.name))}</span>`;
  }
}
