import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { WalkView } from '../state/live-walk.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { clock, lasting } from '../words/numbers.ts';
import { say, sayCount } from '../words/say.ts';
import '../shared/wm-icon.ts';
import '../shared/wm-outcome.ts';
import { groupStamp, type TimelineGroup } from './timeline.ts';
import type { WalkClock } from './walk-clock.ts';
import './wm-timeline-row.ts';
import './wm-touchpoint-edit.ts';

/** Rows drawn at first: a busy page may have hundreds. */
const rowsAtFirst = 20;

/** One touchpoint of the timeline with what happened there. Drawn again only when what it shows has changed. */
export class WmTimelineGroup extends LitElement {
  static override properties = {
    group: {
      attribute: false,
      hasChanged: (now: TimelineGroup, was: TimelineGroup | undefined) =>
        was === undefined || groupStamp(now) !== groupStamp(was),
    },
    view: { attribute: false, hasChanged: () => false },
    clock: { attribute: false, hasChanged: () => false },
    recent: { type: Boolean },
    open: { state: true },
    editing: { state: true },
    all: { state: true },
  };
  declare group: TimelineGroup;
  /** For what is done with the touchpoint; what is shown of it is in `group`. */
  declare view: WalkView;
  /** Later pauses do not change what it says of earlier times. */
  declare clock: WalkClock;
  declare recent: boolean;
  /** Opened or closed by hand. */
  declare open: boolean | undefined;
  declare editing: boolean;
  declare all: boolean;

  static override styles = [
    base,
    controls,
    css`
      :host {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 34px;
        border-block-end: 1px solid var(--wm-line);
      }
      .head {
        display: flex;
        align-items: center;
        gap: 4px;
      }
      .toggle {
        flex: 1;
        justify-content: flex-start;
        gap: 8px;
        min-inline-size: 0;
        padding: 5px 0;
        color: var(--wm-text);
      }
      .toggle:hover {
        background: none;
      }
      .edit {
        padding-inline: 6px;
        opacity: 0;
      }
      .head:hover .edit,
      .edit:focus-visible,
      .edit[aria-expanded='true'] {
        opacity: 1;
      }
      @media (hover: none) {
        .edit {
          opacity: 1;
        }
      }
      strong {
        font-weight: 600;
      }
      .time {
        flex: none;
        inline-size: 3.4em;
        color: var(--wm-muted);
        text-align: start;
      }
      ul {
        padding-block-end: 4px;
      }
    `,
  ];

  constructor() {
    super();
    this.editing = false;
    this.all = false;
  }

  protected override render() {
    const { touchpoint, rows } = this.group;
    const open = this.open ?? this.recent;
    const shown = this.all ? rows : rows.slice(0, rowsAtFirst);
    return html`
      <div class="head">
        <button class="quiet toggle" data-action="toggle-group" aria-expanded=${open ? 'true' : 'false'} @click=${() => {
          this.open = !open;
        }}>
          <span class="time num">${clock(this.clock(touchpoint.startedAt ?? 0))}</span>
          <strong class="clip">${touchpoint.name}</strong>
          ${touchpoint.outcome ? html`<wm-outcome .outcome=${touchpoint.outcome}></wm-outcome>` : nothing}
          <span class="soft num">${touchpoint.spentMs >= 1000 ? lasting(touchpoint.spentMs) : ''}</span>
        </button>
        <button class="quiet edit" data-action="edit-touchpoint" aria-expanded=${this.editing ? 'true' : 'false'} aria-label=${say('edit_touchpoint', touchpoint.name)} title=${say('edit_touchpoint', touchpoint.name)} @click=${this.#edit}><wm-icon name="pencil"></wm-icon></button>
      </div>
      ${this.editing ? html`<wm-touchpoint-edit .touchpoint=${touchpoint} .audit=${this.view.audit} @done=${this.#done}></wm-touchpoint-edit>` : nothing}
      ${open && shown.length > 0 ? html`<ul>${repeat(shown, (row) => row.key, this.#row)}</ul>` : nothing}
      ${open && shown.length < rows.length ? html`<button class="quiet" data-action="all-rows" @click=${this.#showAll}>${sayCount('timeline_earlier', rows.length - shown.length)}</button>` : nothing}`;
  }

  readonly #row = (row: TimelineGroup['rows'][number]) =>
    html`<wm-timeline-row data-row=${row.kind} .row=${row} .view=${this.view} .touchpoint=${this.group.touchpoint} .clock=${this.clock}></wm-timeline-row>`;

  #edit(): void {
    this.editing = !this.editing;
  }

  #showAll(): void {
    this.all = true;
  }

  #done(): void {
    this.editing = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.edit')?.focus());
  }
}
customElements.define('wm-timeline-group', WmTimelineGroup);
