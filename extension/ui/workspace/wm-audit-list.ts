import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { onNews } from '../../messaging/news.ts';
import type { WalkSummary } from '../../storage/schema.ts';
import { listWalks } from '../../storage/walks.ts';
import { WhileConnected } from '../state/while-connected.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { say, sayCount } from '../words/say.ts';
import '../shared/wm-busy.ts';
import './wm-import.ts';
import './wm-journey-group.ts';

/** All audits, newest first, searchable. */
export class WmAuditList extends LitElement {
  static override properties = { walks: { state: true }, wanted: { state: true } };
  declare walks: readonly WalkSummary[] | undefined;
  declare wanted: string;

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
        margin-block-end: 16px;
      }
      input[type='search'] {
        inline-size: min(22rem, 100%);
      }
      .empty {
        max-inline-size: 40rem;
        margin: 8vh auto 0;
        padding: 24px;
        border: 1px dashed var(--wm-edge);
        border-radius: 10px;
      }
      .empty ol {
        margin-block: 12px;
        padding-inline-start: 1.4em;
        list-style: decimal;
      }
      .empty li + li {
        margin-block-start: 4px;
      }
    `,
  ];

  constructor() {
    super();
    this.wanted = '';
    new WhileConnected(this, (signal) => {
      onNews(() => void this.#load(), signal);
      void this.#load();
    });
  }

  protected override render() {
    const { walks } = this;
    if (walks === undefined) return html`<wm-busy .doing=${say('loading')}></wm-busy>`;
    const shown = walks.filter((it) => matches(it, this.wanted));
    return html`
      <h1>${say('audits')}</h1>
      <div class="tools">
        ${
          walks.length === 0
            ? nothing
            : html`<input type="search" data-action="search-audits" aria-label=${say('audits_search')} placeholder=${say('audits_search')} @input=${(
                event: InputEvent,
              ) => {
                this.wanted = (event.target as HTMLInputElement).value; // The listener sits on the field itself.
              }} /><span class="soft">${sayCount('audits_count', shown.length)}</span>`
        }
        <wm-import class="push"></wm-import>
      </div>
      ${
        walks.length === 0
          ? this.#empty()
          : repeat(
              Map.groupBy(shown, (it) => it.journey.name.trim().toLowerCase() || it.journey.id),
              ([journey]) => journey,
              ([, own]) => html`<wm-journey-group .walks=${own}></wm-journey-group>`,
            )
      }`;
  }

  #empty() {
    return html`<section class="empty" data-empty>
      <h2>${say('audits_empty')}</h2>
      <p class="soft">${say('audits_empty_why')}</p>
      <ol><li>${say('audits_empty_1')}</li><li>${say('audits_empty_2')}</li><li>${say('audits_empty_3')}</li></ol>
      <p><a class="button primary" data-action="open-sample" href="#/sample">${say('sample_open')}</a></p>
    </section>`;
  }

  async #load(): Promise<void> {
    this.walks = await listWalks();
  }
}
customElements.define('wm-audit-list', WmAuditList);

function matches(walk: WalkSummary, wanted: string): boolean {
  const text = `${walk.title} ${walk.persona.name} ${walk.site}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
