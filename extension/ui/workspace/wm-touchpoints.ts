import { css, html, LitElement, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AuditStage } from '../../../core/journey/audit.ts';
import type { Touchpoint } from '../../../core/journey/touchpoint.ts';
import { formatScore } from '../../../core/report/numbers.ts';
import { bandTone } from '../../../core/report/score-tone.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendActs } from '../state/send-acts.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { channelName, stageName } from '../words/names.ts';
import { lasting } from '../words/numbers.ts';
import { say, sayCount } from '../words/say.ts';
import '../shared/wm-icon.ts';
import '../shared/wm-outcome.ts';
import { moveTouchpoint, placeTouchpoint, type Step, type TouchpointEdit } from '../state/move-touchpoint.ts';
import { auditAddress } from './place.ts';
import './wm-add-touchpoint.ts';
import './wm-touchpoint-card.ts';

/** The map to edit: stages as columns, touchpoints to move by mouse or keyboard, one of them open beside. */
export class WmTouchpoints extends LitElement {
  static override properties = { view: { attribute: false }, shown: { type: String }, over: { state: true } };
  declare view: WalkView;
  /** Id of the touchpoint that is open. */
  declare shown: string | undefined;
  /** The stage or the touchpoint something is being dragged over. */
  declare over: string | undefined;
  /** What was moved by keyboard: it keeps the focus wherever it is drawn next. */
  #moved: string | undefined;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      .columns {
        display: grid;
        grid-auto-columns: minmax(11rem, 1fr);
        grid-auto-flow: column;
        gap: 10px;
        margin-block-start: 12px;
        overflow-x: auto;
        padding-block-end: 8px;
      }
      .both {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(19rem, 24rem);
        gap: 14px;
        align-items: start;
      }
      aside {
        position: sticky;
        inset-block-start: 12px;
        max-block-size: calc(100vh - 24px);
        overflow-y: auto;
        margin-block-start: 12px;
      }
      section {
        padding: 8px;
        border: 1px solid var(--wm-line);
        border-radius: 8px;
        background: var(--wm-surface);
      }
      section.over {
        border-color: var(--wm-accent);
        background: var(--wm-accent-bg);
      }
      h2 {
        margin: 0 0 8px;
        font-size: inherit;
      }
      li {
        margin-block-end: 6px;
      }
      .item {
        display: block;
        padding: 7px 8px;
        border: 1px solid var(--wm-line);
        border-radius: 6px;
        background: var(--wm-bg);
        color: inherit;
        text-decoration: none;
        cursor: grab;
      }
      .item[aria-current] {
        border-color: var(--wm-accent);
        box-shadow: 0 0 0 1px var(--wm-accent);
      }
      .item strong {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .name {
        display: flex;
        gap: 6px;
        justify-content: space-between;
      }
      .name .num {
        flex: none;
        font-weight: 700;
      }
      .item.over {
        box-shadow: 0 -3px 0 -1px var(--wm-accent);
      }
      .passed {
        color: var(--wm-muted);
      }
      @media (max-width: 1000px) {
        .both {
          grid-template-columns: minmax(0, 1fr);
        }
        aside {
          position: static;
          max-block-size: none;
          order: -1;
        }
      }
      @media (max-width: 700px) {
        .columns {
          grid-auto-flow: row;
        }
      }
    `,
  ];

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (this.#moved === undefined || !changed.has('view')) return;
    this.renderRoot.querySelector<HTMLElement>(`[data-touchpoint="${CSS.escape(this.#moved)}"]`)?.focus();
  }

  protected override render() {
    const { audit } = this.view;
    const open = audit.stages.flatMap((it) => it.touchpoints).find((it) => it.id === this.shown);
    return html`
      <div class="row"><p class="soft">${say('touchpoints_how')}</p><wm-add-touchpoint class="push" .view=${this.view}></wm-add-touchpoint></div>
      <div class=${open ? 'both' : ''}>
        <div class="columns">${audit.stages.map((it) => this.#stage(it))}</div>
        ${open ? html`<aside>${keyed(open.id, html`<wm-touchpoint-card .view=${this.view} .touchpoint=${open}></wm-touchpoint-card>`)}</aside>` : nothing}
      </div>`;
  }

  #stage(stage: AuditStage) {
    const name = stageName(stage, this.view.audit.framework.id);
    return html`<section class=${this.over === stage.id ? 'over' : ''} aria-label=${name} data-stage=${stage.id}
      @dragover=${(event: DragEvent) => this.#dragOver(event, stage.id)} @dragleave=${() => this.#leave()} @drop=${(event: DragEvent) => this.#drop(event, stage.id)}>
      <h2>${name} <span class="soft num">${stage.touchpoints.length}</span></h2>
      <ul>${repeat(
        stage.touchpoints,
        (it) => it.id,
        (it) => html`<li>${this.#item(it)}</li>`,
      )}</ul>
      ${stage.touchpoints.length === 0 ? html`<p class="soft">${say('stage_empty')}</p>` : nothing}
    </section>`;
  }

  #item(touchpoint: Touchpoint) {
    const { audit } = this.view;
    const points = this.view.score.touchpoints[touchpoint.id]?.score;
    const found = audit.findings.filter(
      (it) => it.touchpoint === touchpoint.id && it.status !== 'dismissed',
    ).length;
    const score = points === null || points === undefined ? undefined : points;
    return html`<a class="item ${score === undefined ? 'passed' : ''} ${this.over === touchpoint.id ? 'over' : ''}" draggable="true" href=${auditAddress(audit.audit.id, 'touchpoints', touchpoint.id)}
      data-touchpoint=${touchpoint.id} aria-current=${touchpoint.id === this.shown ? 'true' : nothing} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
      @dragstart=${(event: DragEvent) => event.dataTransfer?.setData('text/plain', touchpoint.id)}
      @dragover=${(event: DragEvent) => this.#dragOver(event, touchpoint.id)} @drop=${(event: DragEvent) => this.#drop(event, touchpoint.stage, touchpoint.id)}
      @focus=${() => this.#focused(touchpoint.id)}
      @keydown=${(event: KeyboardEvent) => this.#key(event, touchpoint)}>
      <span class="name"><strong>${touchpoint.name}</strong>${score === undefined ? nothing : html`<span class="num ${bandTone(score)}" title=${say('score')}>${formatScore(score)}</span>`}</span>
      <p class="soft">${[
        channelName(touchpoint.channel),
        touchpoint.spentMs > 0 ? lasting(touchpoint.spentMs) : '',
        found > 0 ? sayCount('findings_count', found) : '',
      ]
        .filter(Boolean)
        .join(' · ')}</p>
      ${touchpoint.outcome ? html`<wm-outcome .outcome=${touchpoint.outcome}></wm-outcome>` : nothing}
      ${touchpoint.momentOfTruth ? html`<span class="tag"><wm-icon name="star"></wm-icon> ${say('moment_short')}</span>` : nothing}
    </a>`;
  }

  #key(event: KeyboardEvent, touchpoint: Touchpoint): void {
    const steps: Record<string, Step> = {
      ArrowUp: 'up',
      ArrowDown: 'down',
      ArrowLeft: 'before',
      ArrowRight: 'after',
    };
    const step = steps[event.key];
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    void this.#move(touchpoint.id, moveTouchpoint(this.view.audit, touchpoint.id, step));
  }

  /** The auditor went on to another one. */
  #focused(id: string): void {
    if (id !== this.#moved) this.#moved = undefined;
  }

  #dragOver(event: DragEvent, place: string): void {
    event.preventDefault();
    event.stopPropagation();
    this.over = place;
  }

  #leave(): void {
    this.over = undefined;
  }

  #drop(event: DragEvent, stage: string, before?: string): void {
    event.preventDefault();
    event.stopPropagation();
    this.over = undefined;
    const id = event.dataTransfer?.getData('text/plain');
    if (id) void this.#move(id, placeTouchpoint(this.view.audit, id, stage, before));
  }

  async #move(id: string, edits: readonly TouchpointEdit[]): Promise<void> {
    if (edits.length === 0) return;
    this.#moved = id;
    await sendActs(
      edits.map((it) => ({ type: 'edit', ...it })),
      say('moved'),
      this.view.audit.audit.id,
    );
  }
}
customElements.define('wm-touchpoints', WmTouchpoints);
