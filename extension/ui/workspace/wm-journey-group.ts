import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { reviewState } from '../../../core/gaps/cadence.ts';
import { renderSparkline } from '../../../core/report/sparkline.ts';
import type { WalkSummary } from '../../storage/schema.ts';
import { announce } from '../state/notices.ts';
import { keepSettings } from '../state/saved.ts';
import { scoreOfWalk } from '../state/walk-scores.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { ago, signed } from '../words/numbers.ts';
import { say, sayCount, spoken } from '../words/say.ts';
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
      .line {
        line-height: 0;
      }
    `,
  ];

  constructor() {
    super();
    this.scores = [];
    this.asked = false;
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
    const { dueAt, overdueMs } = reviewState(
      { audit: { startedAt: last.startedAt, endedAt: last.updatedAt } },
      Date.now(),
    );
    return html`<section aria-label=${last.journey.name}>
      <header>
        <h2>${last.journey.name}</h2>
        <span class="soft">${sayCount('journey_walks', this.walks.length)}</span>
        ${this.scores.length > 1 ? html`<span class="line">${unsafeHTML(renderSparkline(this.scores, { locale: spoken(), theme: 'inherit', idPrefix: `${last.id}-` }))}</span>` : nothing}
        ${moved === undefined ? nothing : html`<strong class="num ${moved < 0 ? 'bad' : 'good'}">${signed(moved)}</strong>`}
        <span class=${overdueMs > 0 ? 'bad' : 'soft'} data-review>${say(overdueMs > 0 ? 'review_overdue' : 'review_due', ago(dueAt, Date.now()))}</span>
        <button class="push" data-action="walk-again" @click=${() => this.#again(last)}>${say('walk_again')}</button>
      </header>
      ${this.asked ? html`<p role="status" class="good">${say('walk_again_how')}</p>` : nothing}
      <ul>${repeat(
        this.walks,
        (it) => it.id,
        (it) => html`<li><wm-audit-card .walk=${it}></wm-audit-card></li>`,
      )}</ul>
    </section>`;
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
