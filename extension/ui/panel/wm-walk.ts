import { css, html, LitElement, nothing } from 'lit';
import type { Target } from '../../../core/journey/target.ts';
import { onNews } from '../../messaging/news.ts';
import type { SessionState } from '../../messaging/protocol.ts';
import { openDrafts } from '../state/drafts.ts';
import type { WalkView } from '../state/live-walk.ts';
import { WhileConnected } from '../state/while-connected.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { percent } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { formWished } from './form-wished.ts';
import { commandOf, isTyping } from './keys.ts';
import { runCommand, type WalkParts } from './run-command.ts';
import './wm-banners.ts';
import type { WmCheckpoints } from './wm-checkpoints.ts';
import './wm-checkpoints.ts';
import type { WmEmotion } from './wm-emotion.ts';
import './wm-emotion.ts';
import type { WmHelp } from './wm-help.ts';
import './wm-help.ts';
import type { WmHere } from './wm-here.ts';
import './wm-here.ts';
import './wm-live-score.ts';
import './wm-mark-form.ts';
import type { WmMarks } from './wm-marks.ts';
import './wm-marks.ts';
import type { WmSignalInbox } from './wm-signal-inbox.ts';
import './wm-signal-inbox.ts';
import './wm-stage-rail.ts';
import './wm-timeline.ts';
import './wm-waits.ts';
import './wm-walk-footer.ts';
import './wm-walk-header.ts';

/** The panel while a walk runs: who and what for, the marks, what was noticed, the score, the timeline. */
export class WmWalk extends LitElement {
  static override properties = {
    session: { attribute: false },
    view: { attribute: false },
    form: { state: true },
    target: { state: true },
  };
  declare session: SessionState;
  declare view: WalkView | undefined;
  /** The mark whose form is open; empty for none. */
  declare form: string;
  /** The element of the page that the open form is about. */
  declare target: Target | undefined;

  static override styles = [
    base,
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-block-size: 100vh;
      }
      .top {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        background: var(--wm-bg);
      }
      .top:focus {
        outline: none;
      }
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
      .stack > * + * {
        margin-block-start: 10px;
      }
      wm-walk-footer {
        position: sticky;
        inset-block-end: 0;
        margin-block-start: auto;
      }
    `,
  ];

  constructor() {
    super();
    this.form = '';
    this.addEventListener('command', (event) => this.#run((event as CustomEvent<string>).detail)); // Only ours is called so.
    this.addEventListener('close-form', () => this.#close());
    this.addEventListener('unsaved', (event) => {
      const { detail: form } = event as CustomEvent<string>; // Only ours is called so.
      if (form !== this.form) this.#run(form);
    });
    new WhileConnected(this, (signal) => {
      window.addEventListener('keydown', (event) => this.#key(event), { signal });
      onNews((news) => {
        if (news.news === 'wish') void this.#takeWish();
      }, signal);
      // The press that opened this panel may have wished for more.
      void this.#takeWish();
    });
  }

  protected override firstUpdated(): void {
    // The button that started the walk is gone: without this the keyboard would be nowhere.
    if (document.activeElement === document.body) this.renderRoot.querySelector<HTMLElement>('.top')?.focus();
  }

  protected override willUpdate(): void {
    void openDrafts(this.session.walk);
  }

  protected override render() {
    const { session, view, form } = this;
    const paused = session.state === 'paused';
    return html`
      <div class="top" tabindex="-1">
        <wm-walk-header .session=${session} .view=${view}></wm-walk-header>
        <wm-stage-rail .view=${view}></wm-stage-rail>
      </div>
      <wm-banners .session=${session} .walked=${view?.audit.audit.site}></wm-banners>
      ${paused ? html`<wm-banner tone="warning" data-banner="paused" .heading=${say('walk_paused')}>${say('walk_paused_more')}</wm-banner>` : nothing}
      ${view ? this.#sections(view, paused, form) : html`<section aria-busy="true"><p class="soft">${say('walk_loading')}</p></section>`}
      <wm-walk-footer></wm-walk-footer>
      <wm-help></wm-help>`;
  }

  #sections(view: WalkView, paused: boolean, form: string) {
    return html`
      <section class="stack">
        <wm-here .view=${view} .paused=${paused}></wm-here>
        <div>
          <wm-marks .open=${form} .paused=${paused}></wm-marks>
          ${form === '' ? nothing : html`<wm-mark-form .form=${form} .view=${view} .target=${this.target}></wm-mark-form>`}
        </div>
        <wm-emotion .view=${view} .paused=${paused}></wm-emotion>
        <wm-checkpoints .view=${view} .paused=${paused}></wm-checkpoints>
        ${view.audit.stages.some((stage) => stage.touchpoints.some((it) => it.waits.some((wait) => wait.endedAt === undefined))) ? html`<wm-waits .view=${view}></wm-waits>` : nothing}
      </section>
      <wm-signal-inbox .view=${view}></wm-signal-inbox>
      <section aria-labelledby="score">
        <div class="row"><h2 id="score">${say('score_so_far')}</h2><span class="soft push num">${say('coverage', percent(view.score.coverage))}</span></div>
        <wm-live-score .view=${view}></wm-live-score>
      </section>
      <section aria-labelledby="timeline">
        <div class="row"><h2 id="timeline">${say('timeline')}</h2>
          <button class="quiet push" data-action="undo" aria-keyshortcuts="u Control+z" ?disabled=${!view.undoable} @click=${() => this.#run('undo')}>${say('undo')}</button>
          <button class="quiet" data-action="redo" aria-keyshortcuts="Shift+u Control+Shift+z" ?disabled=${!view.redoable} @click=${() => this.#run('redo')}>${say('redo')}</button>
        </div>
        <wm-timeline .view=${view}></wm-timeline>
      </section>`;
  }

  #key(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.repeat || this.renderRoot.querySelector<WmHelp>('wm-help')?.isOpen)
      return;
    if (event.key === 'Escape') {
      if (this.form !== '') this.#close();
      else if (!this.renderRoot.querySelector<WmEmotion>('wm-emotion')?.leave()) return;
      event.preventDefault();
      return;
    }
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const path = event.composedPath();
    // An open form keeps letters to itself, whichever of its controls has the focus.
    const typing =
      isTyping(path[0]) || path.some((it) => it instanceof Element && it.localName === 'wm-mark-form');
    const command = commandOf({ key, ctrlKey, metaKey, altKey, shiftKey, typing });
    if (command === undefined) return;
    event.preventDefault();
    this.#run(command);
  }

  async #takeWish(): Promise<void> {
    const form = await formWished();
    if (form) this.#run(form);
  }

  #run(command: string): void {
    const parts: WalkParts = {
      session: this.session,
      view: this.view,
      emotion: this.renderRoot.querySelector<WmEmotion>('wm-emotion'),
      here: this.renderRoot.querySelector<WmHere>('wm-here'),
      checkpoints: this.renderRoot.querySelector<WmCheckpoints>('wm-checkpoints'),
      inbox: this.renderRoot.querySelector<WmSignalInbox>('wm-signal-inbox'),
      help: this.renderRoot.querySelector<WmHelp>('wm-help'),
      open: (form, target) => {
        this.target = target;
        this.form = this.form === form ? '' : form;
      },
    };
    void runCommand(command, parts);
  }

  /** The focus goes back to the button that opened the form. */
  #close(): void {
    const { form } = this;
    this.form = '';
    this.target = undefined;
    void this.updateComplete.then(() => this.renderRoot.querySelector<WmMarks>('wm-marks')?.focusMark(form));
  }
}
customElements.define('wm-walk', WmWalk);
