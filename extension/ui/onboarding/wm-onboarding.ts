import { css, html, LitElement, nothing } from 'lit';
import { browser } from '../../browser.ts';
import { isTyping } from '../panel/keys.ts';
import type { WmHelp } from '../panel/wm-help.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { say, sayIfKnown } from '../words/say.ts';
import '../panel/wm-help.ts';
import '../shared/wm-alerts-switch.ts';
import '../shared/wm-icon.ts';

/** Shown once after install: what it does, what is kept where, how to start. */
export class WmOnboarding extends LitElement {
  static override properties = { bound: { state: true } };
  declare bound: readonly { name: string; shortcut: string }[];

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      main {
        max-inline-size: 46rem;
        margin-inline: auto;
        padding: 6vh 24px 64px;
      }
      .brand {
        display: flex;
        align-items: center;
        gap: 8px;
        color: var(--wm-accent);
        font-weight: 700;
      }
      h1 {
        margin-block: 12px;
        font-size: var(--wm-text-2xl);
      }
      ol.steps {
        display: grid;
        gap: 10px;
        margin-block: 16px;
        counter-reset: step;
      }
      .steps li {
        display: grid;
        grid-template-columns: 28px 1fr;
        gap: 12px;
        padding: 12px;
        border: 1px solid var(--wm-line);
        border-radius: 8px;
        counter-increment: step;
      }
      .steps li::before {
        content: counter(step);
        display: grid;
        place-items: center;
        inline-size: 28px;
        block-size: 28px;
        border-radius: 50%;
        background: var(--wm-accent-bg);
        color: var(--wm-accent);
        font-weight: 700;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 6px 16px;
      }
      .go {
        margin-block-start: 24px;
      }
      table {
        margin-block-start: 4px;
      }
    `,
  ];

  constructor() {
    super();
    this.bound = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#key);
    void browser.commands.getAll().then((commands) => {
      this.bound = commands.map(({ name = '', shortcut = '' }) => ({ name, shortcut }));
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#key);
  }

  protected override render() {
    return html`<main>
      <p class="brand"><wm-icon name="flag"></wm-icon>${say('extensionName')}</p>
      <h1>${say('welcome')}</h1>
      <p class="lead">${say('welcome_what')}</p>
      <h2>${say('welcome_start')}</h2>
      <ol class="steps">
        <li><div><strong>${say('welcome_pin')}</strong><p class="soft">${say('welcome_pin_how')}</p></div></li>
        <li><div><strong>${say('welcome_open')}</strong><p class="soft">${say('welcome_open_how')}</p></div></li>
        <li><div><strong>${say('welcome_mark')}</strong><p class="soft">${say('welcome_mark_how')}</p></div></li>
        <li><div><strong>${say('welcome_review')}</strong><p class="soft">${say('welcome_review_how')}</p></div></li>
      </ol>
      <h2>${say('welcome_kept')}</h2>
      <table>
        <tbody>
          <tr><th scope="row">${say('kept_what')}</th><td>${say('kept_what_is')}</td></tr>
          <tr><th scope="row">${say('kept_where')}</th><td>${say('kept_where_is')}</td></tr>
          <tr><th scope="row">${say('kept_never')}</th><td>${say('kept_never_is')}</td></tr>
          <tr><th scope="row">${say('kept_out')}</th><td>${say('kept_out_is')}</td></tr>
        </tbody>
      </table>
      <p><a data-action="open-privacy" href="/workspace.html#/storage">${say('privacy_link')}</a></p>
      <h2>${say('help_shortcuts')}</h2>
      <dl>${this.bound.map(({ name, shortcut }) => {
        const told = sayIfKnown(`shortcut_${name.replaceAll('-', '_')}`);
        return told === undefined
          ? nothing
          : html`<dt>${shortcut ? html`<kbd>${shortcut}</kbd>` : html`<span class="soft">${say('shortcut_unset')}</span>`}</dt><dd>${told}</dd>`;
      })}</dl>
      <p><button data-action="help" aria-keyshortcuts="?" @click=${this.#help}>${say('help_keys')} <kbd aria-hidden="true">?</kbd></button></p>
      <h2>${say('alerts')}</h2>
      <wm-alerts-switch></wm-alerts-switch>
      <p class="row go"><a class="button primary" data-action="open-sample" href="/workspace.html#/sample">${say('sample_open')}</a> <a class="button" data-action="open-list" href="/workspace.html">${say('welcome_workspace')}</a></p>
    </main><wm-help></wm-help>`;
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== '?' || isTyping(event.composedPath()[0])) return;
    event.preventDefault();
    this.#help();
  };

  #help(): void {
    void this.renderRoot.querySelector<WmHelp>('wm-help')?.open();
  }
}
customElements.define('wm-onboarding', WmOnboarding);
