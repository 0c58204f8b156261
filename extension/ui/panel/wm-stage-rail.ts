import { css, html, LitElement, nothing } from 'lit';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { stageName } from '../words/names.ts';
import { percent, whole } from '../words/numbers.ts';
import { say } from '../words/say.ts';

/** The stages in order: where the walk is, where it was, and how much of each is judged. Choosing one goes there. */
export class WmStageRail extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView | undefined;

  static override styles = [
    base,
    css`
      :host {
        container-type: inline-size;
        border-block-end: 1px solid var(--wm-line);
      }
      ol {
        display: flex;
        gap: 4px;
        padding: 8px 14px;
      }
      li {
        flex: 1 1 0;
        min-inline-size: 26px;
      }
      li.here {
        flex: 0 1 auto;
        min-inline-size: 5em;
      }
      button {
        inline-size: 100%;
        block-size: 100%;
        padding: 3px 6px 4px;
        border: 1px solid transparent;
        border-radius: 4px;
        background: var(--wm-surface);
        color: var(--wm-muted);
        font: inherit;
        font-size: 12px;
        cursor: pointer;
      }
      button:hover {
        background: var(--wm-raised);
      }
      .was {
        color: var(--wm-good);
      }
      .here button {
        border-color: var(--wm-accent);
        background: var(--wm-accent-bg);
        color: var(--wm-text);
      }
      .name,
      .number,
      .bar,
      .bar span {
        display: block;
      }
      .here .number,
      li:not(.here) .name {
        display: none;
      }
      /* Wide enough for all the names. */
      @container (min-width: 620px) {
        li:not(.here) .name {
          display: block;
        }
        li.here {
          flex: 1 1 auto;
        }
        .number {
          display: none;
        }
      }
      @media (max-width: 260px) {
        ol {
          flex-wrap: wrap;
        }
      }
      .bar {
        block-size: 3px;
        margin-block-start: 3px;
        border-radius: 2px;
        background: var(--wm-line);
      }
      .bar span {
        block-size: 100%;
        border-radius: 2px;
        background: var(--wm-accent);
      }
    `,
  ];

  protected override render() {
    const { view } = this;
    if (!view) return nothing;
    return html`<nav aria-label=${say('stages')}><ol>${view.audit.stages.map((stage) => this.#stage(stage.id, view))}</ol></nav>`;
  }

  #stage(id: string, view: WalkView) {
    const stage = view.audit.stages.find((it) => it.id === id);
    if (!stage) return nothing;
    const here = view.here.stage === id;
    const was = !here && stage.entered;
    const score = view.score.stages[id];
    const coverage = view.score.stageCoverage[id] ?? 0;
    const name = stageName(stage, view.audit.framework.id);
    const told = [
      here || was ? name : `${view.audit.stages.indexOf(stage) + 1} ${name}`,
      here ? say('stage_here') : was ? say('stage_visited') : say('stage_ahead'),
      score === undefined ? say('stage_unscored') : say('stage_score', whole(score), percent(coverage)),
    ].join(', ');
    const number = view.audit.stages.indexOf(stage) + 1;
    return html`<li class=${here ? 'here' : ''}>
      <button data-stage=${id} class=${was ? 'was' : ''} aria-current=${here ? 'step' : nothing} aria-label=${told} title=${told}
        @click=${() => sendAct({ type: 'stage', stage: id }, say('stage_now', name))}>
        <span class="name clip">${name}${was ? ' ✓' : ''}</span>
        <span class="number num">${was ? '✓' : number}</span>
        <span class="bar"><span .style=${`inline-size:${Math.round(coverage * 100)}%`}></span></span>
      </button>
    </li>`;
  }
}
customElements.define('wm-stage-rail', WmStageRail);
