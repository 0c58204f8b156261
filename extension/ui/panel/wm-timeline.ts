import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { WalkView } from '../state/live-walk.ts';
import { base } from '../styles/base.ts';
import { clock, lasting } from '../words/numbers.ts';
import { say, sayCount } from '../words/say.ts';
import '../shared/wm-outcome.ts';
import { type TimelineGroup, timelineOf } from './timeline.ts';
import './wm-timeline-row.ts';

/** The walk by touchpoint, the present on top. Rows exist only in groups that are open, so an hour of walking stays light. */
export class WmTimeline extends LitElement {
  static override properties = { view: { attribute: false }, opened: { state: true } };
  declare view: WalkView;
  /** Groups the auditor opened or closed by hand. */
  declare opened: ReadonlyMap<string, boolean>;

  static override styles = [
    base,
    css`
      details {
        border-block-end: 1px solid var(--wm-line);
      }
      summary {
        display: flex;
        align-items: baseline;
        gap: 8px;
        padding-block: 6px;
      }
      summary::marker {
        content: '';
      }
      summary strong {
        font-weight: 600;
      }
      .time {
        flex: none;
        inline-size: 4.2em;
        color: var(--wm-muted);
      }
      .passed {
        padding-block: 6px;
        border-block-end: 1px solid var(--wm-line);
      }
    `,
  ];

  constructor() {
    super();
    this.opened = new Map();
  }

  protected override render() {
    const groups = timelineOf(this.view.audit);
    const told = groups.filter((it, index) => index === 0 || it.rows.length > 0 || !it.touchpoint.automatic);
    const passed = groups.length - told.length;
    if (groups.length === 0) return html`<p class="soft">${say('timeline_empty')}</p>`;
    return html`
      ${repeat(
        told,
        (it) => it.touchpoint.id,
        (it, index) => this.#group(it, index < 3),
      )}
      ${passed > 0 ? html`<p class="passed soft">${sayCount('timeline_passed', passed)}</p>` : nothing}`;
  }

  #group(group: TimelineGroup, recent: boolean) {
    const { touchpoint, rows } = group;
    const open = this.opened.get(touchpoint.id) ?? recent;
    const startedAt = this.view.audit.audit.startedAt;
    return html`<details ?open=${open} data-touchpoint=${touchpoint.id}>
      <summary @click=${(event: Event) => this.#toggle(event, touchpoint.id, !open)}>
        <span class="time num">${clock((touchpoint.startedAt ?? startedAt) - startedAt)}</span>
        <strong class="clip">${touchpoint.name}</strong>
        ${touchpoint.outcome ? html`<wm-outcome .outcome=${touchpoint.outcome}></wm-outcome>` : nothing}
        <span class="soft num" >${touchpoint.spentMs >= 1000 ? lasting(touchpoint.spentMs) : ''}</span>
      </summary>
      ${
        open
          ? html`<ul>${repeat(
              rows,
              (row) => row.key,
              (row) =>
                html`<wm-timeline-row data-row=${row.kind} .row=${row} .touchpoint=${touchpoint.id} .startedAt=${startedAt}></wm-timeline-row>`,
            )}</ul>`
          : nothing
      }
    </details>`;
  }

  #toggle(event: Event, id: string, open: boolean): void {
    event.preventDefault();
    this.opened = new Map(this.opened).set(id, open);
  }
}
customElements.define('wm-timeline', WmTimeline);
