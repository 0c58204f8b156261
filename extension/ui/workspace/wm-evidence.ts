import { css, html, LitElement, nothing } from 'lit';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import type { WalkView } from '../state/live-walk.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { findingTitle } from '../words/names.ts';
import { clock, moment } from '../words/numbers.ts';
import { say, sayCount, sayIfKnown } from '../words/say.ts';
import '../shared/wm-picture.ts';
import '../shared/wm-virtual-list.ts';
import { type EventGroup, eventGroups, fieldsOf, filterEvents, lineOf } from './event-lines.ts';
import { auditAddress } from './place.ts';

/** The whole log of the walk, line by line, and every picture: what all judgements rest on. */
export class WmEvidence extends LitElement {
  static override properties = {
    view: { attribute: false },
    shown: { type: String },
    group: { state: true },
    text: { state: true },
  };
  declare view: WalkView;
  /** Id of the event that is open. */
  declare shown: string | undefined;
  declare group: EventGroup;
  declare text: string;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
        margin-block-end: 12px;
      }
      .tools input,
      .tools select {
        inline-size: auto;
      }
      .both {
        display: grid;
        grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
        gap: 16px;
        align-items: start;
      }
      wm-virtual-list {
        block-size: min(60vh, 36rem);
        border: 1px solid var(--wm-line);
        border-radius: 8px;
        overflow: hidden;
      }
      .fields {
        max-block-size: min(60vh, 36rem);
        overflow: auto;
        overflow-wrap: anywhere;
      }
      .fields dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 2px 12px;
        font-size: 12px;
      }
      .fields dt {
        color: var(--wm-muted);
        font-family: var(--wm-mono);
      }
      .fields dd {
        font-family: var(--wm-mono);
      }
      .pictures {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(10.5rem, 1fr));
        gap: 12px;
      }
      .pictures li {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 130px;
      }
      @media (max-width: 800px) {
        .both {
          grid-template-columns: minmax(0, 1fr);
        }
        wm-virtual-list {
          block-size: 45vh;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.group = 'all';
    this.text = '';
  }

  protected override render() {
    const { audit } = this.view;
    const events = filterEvents(audit.events, this.group, this.text);
    const chosen = events.findIndex((it) => it.id === this.shown);
    const open = audit.events.find((it) => it.id === this.shown);
    return html`
      <p class="soft">${say('evidence_why')}</p>
      <div class="tools">
        <input type="search" data-action="search-events" aria-label=${say('events_search')} placeholder=${say('events_search')} @input=${this.#search} />
        <select data-action="filter-events" aria-label=${say('events_group')} @change=${this.#narrow}>${eventGroups.map((it) => html`<option value=${it}>${say(`events_${it}`)}</option>`)}</select>
        <span class="soft" role="status">${sayCount('events_count', events.length)}</span>
      </div>
      <div class="both">
        <wm-virtual-list .items=${events} .row=${(it: JourneyEvent) => this.#row(it)} .rowPx=${30} .chosen=${chosen} .label=${say('events')} @wm-choose=${(event: CustomEvent<number>) => this.#open(events[event.detail])}></wm-virtual-list>
        ${open ? this.#fields(open) : html`<p class="soft">${say('event_choose')}</p>`}
      </div>
      ${this.#pictures()}`;
  }

  #row(event: JourneyEvent) {
    const since = event.at - this.view.audit.audit.startedAt;
    return html`<div class="line"><span class="at">${clock(since)}</span><span class="type">${eventName(event)}</span><span class="text">${lineOf(event)}</span></div>`;
  }

  #fields(event: JourneyEvent) {
    const { audit } = this.view;
    const found = audit.findings.filter((it) => it.evidence.includes(event.id));
    return html`<section class="card fields" aria-label=${eventName(event)} data-event=${event.id}>
      <h2>${eventName(event)}</h2><p class="soft">${moment(event.at)}</p>
      ${found.length === 0 ? nothing : html`<p>${say('event_proves')} ${found.map((it) => html`<a href=${auditAddress(audit.audit.id, 'findings', it.id)}>${findingTitle(it)}</a> `)}</p>`}
      <dl>${fieldsOf(event).map(([path, text]) => html`<dt>${path}</dt><dd>${text}</dd>`)}</dl>
    </section>`;
  }

  #pictures() {
    const places = this.view.audit.stages.flatMap((it) => it.touchpoints);
    const pictures = places.flatMap((place) => place.pictures.map((picture) => ({ place, picture })));
    if (pictures.length === 0) return nothing;
    return html`<h2>${say('pictures')} <span class="soft num">${pictures.length}</span></h2>
      <ul class="pictures">${pictures.map(({ place, picture }) => html`<li><wm-picture .picture=${picture.id} .alt=${picture.alt || say('picture_at', place.name)}></wm-picture><p class="soft">${place.name}</p></li>`)}</ul>`;
  }

  #search(event: Event): void {
    this.text = (event.target as HTMLInputElement).value; // The listener sits on the field itself.
  }

  #narrow(event: Event): void {
    const { value } = event.target as HTMLSelectElement; // The listener sits on the list itself.
    this.group = eventGroups.find((it) => it === value) ?? 'all';
  }

  /** The address follows without a new entry in the history: arrow keys run through hundreds of lines. */
  #open(event: JourneyEvent | undefined): void {
    if (!event) return;
    history.replaceState(null, '', auditAddress(this.view.audit.audit.id, 'evidence', event.id));
    this.shown = event.id;
  }
}
customElements.define('wm-evidence', WmEvidence);

function eventName(event: JourneyEvent): string {
  return sayIfKnown(`event_${event.type.replaceAll('-', '_')}`) ?? event.type;
}
