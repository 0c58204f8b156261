import { css, html, LitElement, nothing } from 'lit';
import { renderMap } from '../../../core/report/map.ts';
import { formatScore } from '../../../core/report/numbers.ts';
import { renderTimeline } from '../../../core/report/timeline.ts';
import type { WalkView } from '../state/live-walk.ts';
import { WidthOf } from '../state/width-of.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { emotionName } from '../words/emotions.ts';
import { localAudit } from '../words/local-audit.ts';
import { channelName, findingTitle, stageName } from '../words/names.ts';
import { lasting } from '../words/numbers.ts';
import { say, spoken } from '../words/say.ts';
import '../shared/wm-outcome.ts';
import { drawn } from './drawn.ts';
import { auditAddress } from './place.ts';
import { placeOfLink } from './place-of-link.ts';

/** Below this width, in px, the map becomes a timeline from top to bottom. */
const narrow = 640;

/** The journey as a map, and the same as a table. */
export class WmMapView extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView;
  readonly #width = new WidthOf(this);

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      .map {
        overflow: auto;
        border: 1px solid var(--wm-line);
        border-radius: 10px;
      }
      .map > svg {
        display: block;
      }
      /* The picture's own style element is not let in by the page's policy: its one rule is here. */
      .map .h {
        fill: none;
        pointer-events: all;
      }
      .map [data-tp]:hover,
      .map [data-tp]:focus-visible {
        text-decoration: underline;
      }
      details {
        margin-block-start: 16px;
      }
      summary {
        padding-block: 6px;
        font-weight: 600;
      }
    `,
  ];

  protected override render() {
    if (this.#width.px === 0) return nothing;
    const { audit, score } = this.view;
    const data = { audit: localAudit(audit), score };
    const look = { locale: spoken(), theme: 'inherit', interactive: true } as const;
    const map =
      this.#width.px < narrow
        ? renderTimeline(data, { ...look, widthPx: this.#width.px - 2 })
        : renderMap(data, { ...look, widthPx: this.#width.px - 2 });
    return html`
      <div class="map" tabindex="0" role="region" aria-label=${say('part_map')} @click=${this.#follow}>${drawn(map)}</div>
      <details><summary>${say('map_table')}</summary><div class="scroll" tabindex="0" role="region" aria-label=${say('map_table')}>${this.#table()}</div></details>`;
  }

  #table() {
    const { audit, score } = this.view;
    return html`<table data-twin>
      <thead><tr><th>${say('stage')}</th><th>${say('touchpoint')}</th><th>${say('channel')}</th><th>${say('outcome')}</th><th>${say('feeling')}</th><th>${say('findings')}</th><th>${say('time_spent')}</th><th class="end">${say('score')}</th></tr></thead>
      <tbody>${audit.stages.flatMap((stage) =>
        stage.touchpoints.map((touchpoint) => {
          const found = audit.findings.filter(
            (it) => it.touchpoint === touchpoint.id && it.status !== 'dismissed',
          );
          const points = score.touchpoints[touchpoint.id]?.score;
          return html`<tr>
            <td>${stageName(stage, audit.framework.id)}</td>
            <th scope="row"><a href=${auditAddress(audit.audit.id, 'touchpoints', touchpoint.id)}>${touchpoint.name}</a></th>
            <td>${channelName(touchpoint.channel)}</td>
            <td>${touchpoint.outcome ? html`<wm-outcome .outcome=${touchpoint.outcome}></wm-outcome>` : '–'}</td>
            <td>${touchpoint.emotions.map((it) => (it.stimulus ? `${emotionName(it.value)} (${it.stimulus})` : emotionName(it.value))).join(', ') || '–'}</td>
            <td>${found.map((it) => `${findingTitle(it)}${it.count > 1 ? ` ×${it.count}` : ''}`).join(', ') || '–'}</td>
            <td class="num">${touchpoint.spentMs > 0 ? lasting(touchpoint.spentMs) : '–'}</td>
            <td class="num end">${points === null || points === undefined ? '–' : formatScore(points)}</td>
          </tr>`;
        }),
      )}</tbody></table>`;
  }

  /** The map's own links name touchpoints and findings; here they lead to their places in the workspace. */
  #follow(event: MouseEvent): void {
    const to = placeOfLink(event, this.view.audit);
    if (to === undefined) return;
    event.preventDefault();
    if (to !== '') location.hash = to;
  }
}
customElements.define('wm-map-view', WmMapView);
