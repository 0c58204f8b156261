import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { WalkView } from '../state/live-walk.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say, sayCount } from '../words/say.ts';
import { type TimelineGroup, timelineOf } from './timeline.ts';
import { type WalkClock, walkClock } from './walk-clock.ts';
import './wm-timeline-group.ts';

/** Touchpoints drawn at first, and how many more each time the end comes into view. */
const step = 30;

/** The walk by touchpoint, the present on top. Only what was scrolled to is drawn, so an hour of walking stays light. */
export class WmTimeline extends LitElement {
  static override properties = { view: { attribute: false }, drawn: { state: true } };
  declare view: WalkView;
  declare drawn: number;
  #end: IntersectionObserver | undefined;

  static override styles = [
    base,
    controls,
    css`
      .passed {
        padding-block: 6px;
      }
      .end {
        inline-size: 100%;
      }
    `,
  ];

  constructor() {
    super();
    this.drawn = step;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.disconnect();
    this.#end = undefined;
  }

  protected override render() {
    const { audit } = this.view;
    const groups = timelineOf(audit);
    const clock = walkClock(audit.audit.startedAt, audit.events);
    if (groups.length === 0) return html`<p class="soft">${say('timeline_empty')}</p>`;
    const told = groups.filter((it, index) => index === 0 || it.rows.length > 0 || !it.touchpoint.automatic);
    const passed = groups.length - told.length;
    const rest = told.length - this.drawn;
    return html`
      ${repeat(
        told.slice(0, this.drawn),
        (it) => it.touchpoint.id,
        (it, index) => this.#group(it, index < 3, clock),
      )}
      ${rest > 0 ? html`<button class="quiet end" data-action="draw-more" @click=${this.#more}>${sayCount('timeline_more', rest)}</button>` : nothing}
      ${passed > 0 ? html`<p class="passed soft">${sayCount('timeline_passed', passed)}</p>` : nothing}`;
  }

  protected override updated(): void {
    const end = this.renderRoot.querySelector('.end');
    this.#end?.disconnect();
    if (!end) return;
    this.#end ??= new IntersectionObserver((seen) => {
      if (seen.some((it) => it.isIntersecting)) this.#more();
    });
    this.#end.observe(end);
  }

  #group(group: TimelineGroup, recent: boolean, clock: WalkClock) {
    return html`<wm-timeline-group .group=${group} .view=${this.view} .recent=${recent} .clock=${clock} data-touchpoint=${group.touchpoint.id}></wm-timeline-group>`;
  }

  #more(): void {
    this.drawn += step;
  }
}
customElements.define('wm-timeline', WmTimeline);
