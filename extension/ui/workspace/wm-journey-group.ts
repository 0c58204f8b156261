import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { cadenceNames, cadenceOf, reviewCadences, reviewState } from '../../../core/gaps/cadence.ts';
import { renderSparkline } from '../../../core/report/sparkline.ts';
import type { WalkSummary } from '../../storage/schema.ts';
import { announce } from '../state/notices.ts';
import { keepSettings, settings } from '../state/saved.ts';
import { scoreOfWalk } from '../state/walk-scores.ts';
import { Watch } from '../state/watch.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { ago, signed } from '../words/numbers.ts';
import { say, sayCount, spoken } from '../words/say.ts';
import '../shared/wm-icon.ts';
import { togetherAddress } from './place.ts';
import './wm-audit-card.ts';

/** One journey with all its walks, newest first: how its score moved, and when it has to be walked again. */
export class WmJourneyGroup extends LitElement {
  static override properties = {
    walks: { attribute: false },
    scores: { state: true },
    asked: { state: true },
  };
  declare walks: readonly WalkSummary[];
  /** Oldest first. */
  declare scores: readonly (number | null)[];
  declare asked: boolean;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      :host {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 150px;
        margin-block-end: 20px;
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 14px;
        margin-block-end: 8px;
      }
      h2 {
        margin: 0;
        overflow-wrap: anywhere;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
        gap: 12px;
      }
      select {
        inline-size: auto;
        min-block-size: 26px;
        padding-block: 1px;
        font-size: 12px;
      }
      .due {
        display: inline-flex;
        align-items: center;
        gap: 4px;
      }
      .line {
        line-height: 0;
      }
    `,
  ];

  constructor() {
    super();
    this.scores = [];
    this.asked = false;
    new Watch(this, settings);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('walks')) void this.#compute();
  }

  protected override render() {
    const last = this.walks[0];
    if (!last) return nothing;
    const [before, now] = this.scores.slice(-2);
    const moved =
      this.scores.length > 1 && typeof before === 'number' && typeof now === 'number'
        ? now - before
        : undefined;
    const cadence = cadenceOf(settings.value.cadences, last.journey.id);
    const { dueAt, overdueMs } = reviewState(
      { audit: { startedAt: last.startedAt, endedAt: last.updatedAt } },
      Date.now(),
      reviewCadences[cadence],
    );
    const ids = this.walks.map((it) => it.id);
    return html`<section aria-label=${last.journey.name}>
      <header>
        <h2>${last.journey.name}</h2>
        <span class="soft">${sayCount('journey_walks', this.walks.length)}</span>
        ${this.scores.length > 1 ? html`<span class="line">${unsafeHTML(renderSparkline(this.scores, { locale: spoken(), theme: 'inherit', idPrefix: `${last.id}-` }))}</span>` : nothing}
        ${moved === undefined ? nothing : html`<strong class="num ${moved < 0 ? 'bad' : 'good'}">${signed(moved)}</strong>`}
        <span class=${overdueMs > 0 ? 'bad due' : 'soft due'} data-review>${overdueMs > 0 ? html`<wm-icon name="triangle-alert"></wm-icon>` : nothing}${say(overdueMs > 0 ? 'review_overdue' : 'review_due', ago(dueAt, Date.now()))}</span>
        <select data-action="cadence" aria-label=${say('cadence_of', last.journey.name)} @change=${(event: Event) => this.#every(last, event)}>${cadenceNames.map((it) => html`<option value=${it} ?selected=${it === cadence}>${say(`cadence_${it}`)}</option>`)}</select>
        <span class="push row">
          ${
            ids.length < 2
              ? nothing
              : html`<a class="button" href="#/compare/${encodeURIComponent(ids[1] ?? '')}/${encodeURIComponent(ids[0] ?? '')}">${say('compare_last_two')}</a><a class="button" href=${togetherAddress(ids.slice(0, 5))}>${say('together')}</a>`
          }
          <button data-action="walk-again" @click=${() => this.#again(last)}>${say('walk_again')}</button>
        </span>
      </header>
      ${this.asked ? html`<p role="status" class="good">${say('walk_again_how')}</p>` : nothing}
      <ul>${repeat(
        this.walks,
        (it) => it.id,
        (it) => html`<li><wm-audit-card .walk=${it}></wm-audit-card></li>`,
      )}</ul>
    </section>`;
  }

  async #every(walk: WalkSummary, event: Event): Promise<void> {
    const { value } = event.target as HTMLSelectElement; // The listener sits on the list itself.
    const cadence = cadenceNames.find((it) => it === value) ?? 'quarterly';
    await keepSettings({ cadences: { ...settings.value.cadences, [walk.journey.id]: cadence } });
    announce(say('settings_saved'));
  }

  async #again(walk: WalkSummary): Promise<void> {
    await keepSettings({ again: walk.id });
    this.asked = true;
    announce(say('walk_again_how'));
  }

  async #compute(): Promise<void> {
    const scored = await Promise.all(this.walks.toReversed().map((it) => scoreOfWalk(it)));
    this.scores = scored.map((it) => it?.score ?? null);
  }
}
customElements.define('wm-journey-group', WmJourneyGroup);
