import { css, html, LitElement, nothing } from 'lit';
import type { Score } from '../../../core/scoring/score.ts';
import type { WalkSummary } from '../../storage/schema.ts';
import { scoreOfWalk } from '../state/walk-scores.ts';
import { base } from '../styles/base.ts';
import { pageStyle } from '../styles/page.ts';
import { ago, moment } from '../words/numbers.ts';
import { say, sayCount } from '../words/say.ts';
import '../shared/wm-icon.ts';
import '../shared/wm-ring.ts';
import { auditAddress } from './place.ts';

/** One audit in the list: its score, who walked, where and when. The score is computed when the card comes into view. */
export class WmAuditCard extends LitElement {
  static override properties = { walk: { attribute: false }, score: { state: true } };
  declare walk: WalkSummary;
  declare score: Score | undefined;
  #seen: IntersectionObserver | undefined;
  #inView = false;

  static override styles = [
    base,
    pageStyle,
    css`
      a {
        display: flex;
        gap: 12px;
        block-size: 100%;
        padding: 12px;
        border: 1px solid var(--wm-line);
        border-radius: 8px;
        color: inherit;
        text-decoration: none;
      }
      :host {
        block-size: 100%;
      }
      a:hover {
        border-color: var(--wm-edge);
        background: var(--wm-surface);
      }
      div {
        flex: 1;
        min-inline-size: 0;
      }
      strong {
        display: block;
        font-size: var(--wm-text-md);
        overflow-wrap: anywhere;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#seen = new IntersectionObserver((entries) => {
      this.#inView = entries.some((it) => it.isIntersecting);
      void this.#compute();
    });
    this.#seen.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#seen?.disconnect();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('walk')) void this.#compute();
  }

  protected override render() {
    const { walk, score } = this;
    const site = URL.canParse(walk.site) ? new URL(walk.site).host : walk.site;
    return html`<a href=${auditAddress(walk.id)} data-audit=${walk.id}>
      <wm-ring .score=${score?.score ?? null}></wm-ring>
      <div>
        <strong>${walk.title}</strong>
        <p class="soft">${site === '' ? walk.persona.name : say('audit_by', walk.persona.name, site)}</p>
        <p class="soft"><time datetime=${new Date(walk.startedAt).toISOString()} title=${moment(walk.startedAt)}>${ago(walk.startedAt, Date.now())}</time> · ${sayCount('steps', walk.steps)}</p>
        ${walk.state === 'stopped' ? nothing : html`<span class="tag">${walk.state === 'paused' ? say('walk_paused') : say('state_walking')}</span>`}
        ${score && !score.gates.pass ? html`<span class="tag bad"><wm-icon name="flag"></wm-icon> ${say('gate_failed')}</span>` : nothing}
      </div>
    </a>`;
  }

  async #compute(): Promise<void> {
    if (this.#inView) this.score = await scoreOfWalk(this.walk);
  }
}
customElements.define('wm-audit-card', WmAuditCard);
