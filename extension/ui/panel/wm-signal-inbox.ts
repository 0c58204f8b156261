import { css, html, LitElement, nothing } from 'lit';
import type { Finding } from '../../../core/journey/finding.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { findingTitle } from '../words/names.ts';
import { say } from '../words/say.ts';
import { signalNumbers } from '../words/signal-numbers.ts';
import '../shared/wm-severity.ts';
import { waitingSignals } from './inbox.ts';

/** What was noticed by itself, one at a time: is it real? The numbers that gave it away stand beside the question. */
export class WmSignalInbox extends LitElement {
  static override properties = { view: { attribute: false }, asking: { state: true } };
  declare view: WalkView;
  /** The dismissed signal whose reason may still be told. */
  declare asking: Finding | undefined;
  readonly #putOff = new Set<string>();

  static override styles = [
    base,
    controls,
    css`
      section {
        padding: 10px 14px;
        border-block-end: 1px solid var(--wm-line);
      }
      section > .row {
        margin-block-end: 6px;
      }
      h2 {
        color: var(--wm-muted);
        font-size: 12px;
      }
      .card {
        padding: 10px;
        border: 1px solid var(--wm-mid-mark);
        border-radius: 6px;
        background: var(--wm-mid-bg);
      }
      .title {
        display: flex;
        gap: 6px;
        font-weight: 600;
      }
      .numbers {
        margin-block: 2px 8px;
      }
      .card button {
        padding-inline: 7px;
      }
      .card .row {
        gap: 6px;
      }
      kbd {
        border: 0;
        padding: 0;
        color: inherit;
      }
      form {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 3px 6px;
        margin-block-start: 8px;
      }
      form label {
        grid-column: 1 / -1;
        margin: 0;
      }
    `,
  ];

  /** Judges the signal in front. */
  async judge(verdict: 'real' | 'not-real' | 'later'): Promise<void> {
    const signal = waitingSignals(this.view.audit, this.#putOff)[0];
    if (!signal) return;
    const said = {
      real: 'signal_real_said',
      'not-real': 'signal_not_real_said',
      later: 'signal_later_said',
    } as const;
    if (verdict === 'later') this.#putOff.add(signal.id);
    const id = await sendAct({ type: 'review', finding: signal.id, verdict }, say(said[verdict]));
    this.asking = id !== undefined && verdict === 'not-real' ? signal : undefined;
    this.requestUpdate();
  }

  protected override render() {
    const waiting = waitingSignals(this.view.audit, this.#putOff);
    const signal = waiting[0];
    if (!signal && !this.asking) return nothing;
    return html`<section aria-labelledby="noticed">
      <div class="row"><h2 id="noticed">${say('noticed')}</h2>${waiting.length === 0 ? nothing : html`<span class="soft push num">${say('noticed_count', waiting.length)}</span>`}</div>
      ${signal ? this.#card(signal) : nothing}${this.asking ? this.#why(this.asking) : nothing}
    </section>`;
  }

  #card(signal: Finding) {
    const touchpoint = this.view.audit.stages
      .flatMap((it) => it.touchpoints)
      .find((it) => it.id === signal.touchpoint);
    return html`<article class="card" data-signal=${signal.kind} data-finding=${signal.id}>
      <p class="title">${signal.severity === undefined ? nothing : html`<wm-severity value=${signal.severity}></wm-severity>`}<span>${findingTitle(signal)}</span></p>
      <p class="numbers soft">${[touchpoint?.name, ...signalNumbers(signal)].filter(Boolean).join(' · ')}</p>
      <div class="row">
        <button class="primary" data-action="signal-real" aria-keyshortcuts="y" @click=${() => this.judge('real')}>${say('signal_real')} <kbd aria-hidden="true">Y</kbd></button>
        <button data-action="signal-not-real" aria-keyshortcuts="x" @click=${() => this.judge('not-real')}>${say('signal_not_real')} <kbd aria-hidden="true">X</kbd></button>
        <button data-action="signal-later" aria-keyshortcuts="l" @click=${() => this.judge('later')}>${say('signal_later')} <kbd aria-hidden="true">L</kbd></button>
      </div>
    </article>`;
  }

  #why(signal: Finding) {
    return html`<form @submit=${(event: SubmitEvent) => this.#tell(event, signal)}>
      <label for="why">${say('signal_why', findingTitle(signal))}</label>
      <input id="why" name="why" maxlength="1000" autocomplete="off"
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Escape') this.asking = undefined;
        }} />
      <button data-action="save-why">${say('save')}</button>
    </form>`;
  }

  async #tell(event: SubmitEvent, signal: Finding): Promise<void> {
    event.preventDefault();
    const why = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    if (why !== '')
      await sendAct(
        { type: 'review', finding: signal.id, verdict: 'not-real', why },
        say('signal_why_saved'),
      );
    this.asking = undefined;
  }
}
customElements.define('wm-signal-inbox', WmSignalInbox);
