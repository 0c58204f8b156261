import { css, html, LitElement, nothing } from 'lit';
import { engagementOf } from '../../../core/metrics/engagement.ts';
import { interactionBars } from '../../../core/report/interaction-bars.ts';
import { mostVisited } from '../../../core/report/most-visited.ts';
import type { WalkView } from '../state/live-walk.ts';
import { base } from '../styles/base.ts';
import { pageStyle } from '../styles/page.ts';
import { say, sayCount, spoken } from '../words/say.ts';
import { drawn } from './drawn.ts';

/** Where the walk was most, and how busy it was from beginning to end. */
export class WmEngagement extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView;

  static override styles = [
    base,
    pageStyle,
    css`
      .two {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17.5rem), 1fr));
        gap: 0 32px;
      }
      li {
        display: flex;
        gap: 12px;
        justify-content: space-between;
        margin-block-end: 4px;
        padding: 3px 8px;
        border-radius: 3px;
        background: linear-gradient(var(--wm-raised), var(--wm-raised)) no-repeat 0 / var(--share) 100%;
      }
      li span:first-child {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .num {
        white-space: nowrap;
      }
      svg {
        display: block;
        max-inline-size: 100%;
        block-size: auto;
      }
    `,
  ];

  protected override render() {
    const { audit } = this.view;
    const found = engagementOf(audit.events);
    const { pages, others } = mostVisited(found, audit.audit.site);
    if (pages.length === 0) return nothing;
    const bars = interactionBars(found.timeline, { locale: spoken(), theme: 'inherit' });
    return html`<div class="two">
      <section aria-labelledby="pages"><h2 id="pages">${say('most_visited')}</h2>
        <ol data-pages>${pages.map((it) => html`<li .style=${`--share: ${it.share * 100}%`}><span>${it.name}</span><span class="num">${sayCount('visits', it.visits)}</span></li>`)}</ol>
        ${others > 0 ? html`<p class="soft">${sayCount('more_pages', others)}</p>` : nothing}</section>
      ${bars ? html`<section aria-labelledby="course"><h2 id="course">${say('interactions_course')}</h2>${drawn(bars.markup)}</section>` : nothing}
    </div>`;
  }
}
customElements.define('wm-engagement', WmEngagement);
