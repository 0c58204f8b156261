import { css, html, LitElement } from 'lit';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';
import '../shared/wm-icon.ts';
import { type AuditPart, auditParts } from './place.ts';
import './wm-shortcuts.ts';

/** What the keys of the workspace do. */
const keysShown = [
  [['?'], 'help_workspace_help'],
  [['/'], 'help_workspace_search'],
  [['Ctrl', 'Z'], 'help_undo_all'],
  [['Ctrl', '⇧', 'Z'], 'help_redo_all'],
  [['J', 'K'], 'help_workspace_next'],
  [['Y', 'X', 'L'], 'help_workspace_judge'],
  [['Alt', '↑ ↓ ← →'], 'help_workspace_move'],
] as const;

/** Help on what is on screen: what each part of an audit is for, and the keys. */
export class WmWorkspaceHelp extends LitElement {
  static override properties = { section: { type: String } };
  /** The part that is open; undefined outside an audit. */
  declare section: AuditPart | undefined;

  static override styles = [
    base,
    controls,
    css`
      .body {
        padding: 16px;
      }
      .row h2 {
        font-size: var(--wm-text-lg);
      }
      h3 {
        margin-block: 14px 6px;
        font-size: inherit;
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 5px 12px;
      }
      dt {
        white-space: nowrap;
      }
      .here {
        font-weight: 600;
      }
    `,
  ];

  open(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render() {
    return html`<dialog aria-labelledby="title"><div class="body">
      <div class="row"><h2 id="title">${say('help')}</h2><button class="push" data-action="close-help" @click=${this.#close}>${say('close')}</button></div>
      <h3>${say('help_workspace_keys')}</h3>
      <dl>${keysShown.map(([keys, told]) => html`<dt>${keys.map((it) => html`<kbd>${it}</kbd> `)}</dt><dd>${say(told)}</dd>`)}</dl>
      <h3>${say('audit_parts')}</h3>
      <dl>${auditParts.map((it) => html`<dt class=${it === this.section ? 'here' : ''}>${say(`part_${it}`)}</dt><dd>${say(`help_part_${it}`)}</dd>`)}</dl>
      <h3>${say('help_shortcuts')}</h3>
      <wm-shortcuts></wm-shortcuts>
    </div></dialog>`;
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }
}
customElements.define('wm-workspace-help', WmWorkspaceHelp);
