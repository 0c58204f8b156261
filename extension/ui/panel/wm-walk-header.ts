import { css, html, LitElement, nothing } from 'lit';
import type { SessionState } from '../../messaging/protocol.ts';
import { send } from '../../messaging/send.ts';
import type { WalkView } from '../state/live-walk.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { clock } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import '../shared/wm-avatar.ts';
import '../shared/wm-icon.ts';
import { elapsedMs } from './elapsed.ts';
import { goalHere } from './goal-here.ts';

/** Who is walking and what for, always in sight; how long already; pause. */
export class WmWalkHeader extends LitElement {
  static override properties = { session: { attribute: false }, view: { attribute: false } };
  declare session: SessionState;
  declare view: WalkView | undefined;
  #tick = 0;

  static override styles = [
    base,
    controls,
    css`
      :host {
        padding: 10px 14px;
        border-block-end: 1px solid var(--wm-line);
        background: var(--wm-surface);
      }
      .who {
        display: flex;
        align-items: center;
        gap: 10px;
      }
      @media (max-width: 260px) {
        .who {
          flex-wrap: wrap;
        }
      }
      .names {
        flex: 1;
        min-inline-size: 0;
      }
      h1 {
        font-size: inherit;
        font-weight: 600;
      }
      .title {
        display: block;
        font-size: 12px;
      }
      .tagline {
        font-weight: 400;
      }
      .dot {
        inline-size: 9px;
        block-size: 9px;
        border-radius: 50%;
        background: var(--wm-bad-mark);
      }
      .dot.paused {
        border-radius: 1px;
        background: var(--wm-mid-mark);
      }
      .goal {
        display: flex;
        gap: 6px;
        align-items: center;
        margin-block-start: 4px;
        color: var(--wm-muted);
      }
      .words {
        display: -webkit-box;
        overflow: hidden;
        min-inline-size: 0;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
      }
      .goal button {
        flex: none;
        min-block-size: 20px;
        padding: 0 4px;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#tick = window.setInterval(() => this.requestUpdate(), 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.#tick);
  }

  protected override render() {
    const { view, session } = this;
    const audit = view?.audit;
    if (!audit || !view) return nothing;
    const paused = session.state === 'paused';
    const goal = goalHere(audit, view.here.stage);
    return html`
      <div class="who">
        <wm-avatar .name=${audit.persona.name}></wm-avatar>
        <div class="names">
          <h1 class="clip" data-persona title=${personaLine(audit.persona)}>${audit.persona.name}${audit.persona.tagline ? html`<span class="soft tagline">, ${audit.persona.tagline}</span>` : nothing}</h1>
          <span class="soft clip title" title=${audit.audit.title}>${audit.audit.title}</span>
        </div>
        <span class="dot ${paused ? 'paused' : ''}" title=${paused ? say('walk_paused') : say('walk_recording')}></span>
        <span class="num" role="timer" aria-label=${say('walk_elapsed')}>${clock(elapsedMs(audit.audit, view.pausedAt, Date.now()))}</span>
        <button data-action=${paused ? 'resume' : 'pause'} aria-keyshortcuts="r" @click=${() => send(paused ? 'resumeWalk' : 'pauseWalk', {})}>
          ${paused ? say('walk_resume') : say('walk_pause')}
        </button>
      </div>
      <p class="goal" data-goal>
        <span class="words" title=${goal ?? nothing}>${goal ? say('goal_here', goal) : say('goal_none')}</span>
        <button class="quiet push" data-action="edit-goal" aria-label=${say('goal_edit')} title=${say('goal_edit')}
          @click=${() => this.dispatchEvent(new CustomEvent('command', { detail: 'goal', bubbles: true, composed: true }))}>
          <wm-icon name="pencil"></wm-icon>
        </button>
      </p>`;
  }
}
customElements.define('wm-walk-header', WmWalkHeader);

function personaLine(persona: { name: string; tagline: string }): string {
  return persona.tagline ? `${persona.name}, ${persona.tagline}` : persona.name;
}
