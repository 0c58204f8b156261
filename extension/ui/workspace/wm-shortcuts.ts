import { css, html, LitElement, nothing } from 'lit';
import { browser } from '../../browser.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say, sayIfKnown } from '../words/say.ts';

/** The shortcuts that work anywhere in the browser, as they are really bound; the browser itself changes them. */
export class WmShortcuts extends LitElement {
  static override properties = { bound: { state: true } };
  declare bound: readonly { name: string; shortcut: string }[];

  static override styles = [
    base,
    controls,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 6px 12px;
        margin-block: 8px;
      }
    `,
  ];

  constructor() {
    super();
    this.bound = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void browser.commands.getAll().then((commands) => {
      this.bound = commands.map(({ name = '', shortcut = '' }) => ({ name, shortcut }));
    });
  }

  protected override render() {
    return html`<p class="soft">${say('help_shortcuts_why')}</p><dl>${this.bound.map(({ name, shortcut }) => {
      const told = sayIfKnown(`shortcut_${name.replaceAll('-', '_')}`);
      return told === undefined
        ? nothing
        : html`<dt>${shortcut ? html`<kbd>${shortcut}</kbd>` : html`<span class="soft">${say('shortcut_unset')}</span>`}</dt><dd>${told}</dd>`;
    })}</dl>`;
  }
}
customElements.define('wm-shortcuts', WmShortcuts);
