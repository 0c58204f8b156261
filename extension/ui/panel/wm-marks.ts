import { css, html, LitElement } from 'lit';
import type { IconName } from '../shared/icons.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import type { MessageKey } from '../words/messages.ts';
import { say } from '../words/say.ts';
import { keyOf, type PanelCommand } from './keys.ts';
import '../shared/wm-icon.ts';

interface MarkButton {
  command: PanelCommand;
  label: MessageKey;
  icon: IconName;
}

/** In the order of the pad. */
const first: readonly MarkButton[] = [
  { command: 'touchpoint', label: 'mark_touchpoint', icon: 'flag' },
  { command: 'friction', label: 'mark_friction', icon: 'triangle-alert' },
  { command: 'note', label: 'mark_note', icon: 'sticky-note' },
  { command: 'idea', label: 'mark_idea', icon: 'lightbulb' },
  { command: 'milestone', label: 'mark_milestone', icon: 'milestone' },
  { command: 'picture', label: 'mark_picture', icon: 'camera' },
  { command: 'wait', label: 'mark_wait', icon: 'hourglass' },
  { command: 'element', label: 'mark_element', icon: 'crosshair' },
];
const more: readonly MarkButton[] = [
  { command: 'delight', label: 'mark_delight', icon: 'heart' },
  { command: 'quote', label: 'mark_quote', icon: 'message-square' },
  { command: 'handover', label: 'mark_handover', icon: 'users' },
  { command: 'document', label: 'mark_document', icon: 'file-text' },
  { command: 'route', label: 'mark_route', icon: 'route' },
];

/** The pad: one button and one key for each thing worth marking. */
export class WmMarks extends LitElement {
  static override properties = { open: { type: String }, paused: { type: Boolean } };
  /** The mark whose form is open. */
  declare open: string;
  declare paused: boolean;

  static override styles = [
    base,
    controls,
    css`
      .pad {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 1fr));
        gap: 6px;
      }
      @media (max-width: 260px) {
        .pad {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
      button {
        position: relative;
        flex-direction: column;
        gap: 3px;
        min-block-size: 46px;
        padding: 6px 2px 4px;
        font-size: 12px;
        line-height: 1.25;
      }
      button > span {
        max-inline-size: 100%;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      kbd {
        position: absolute;
        inset-block-start: 2px;
        inset-inline-end: 3px;
        border: 0;
        padding: 0 2px;
      }
      summary {
        margin-block-start: 6px;
        padding-block: 4px;
        color: var(--wm-muted);
        font-size: 12px;
      }
      details .pad {
        margin-block-start: 2px;
      }
    `,
  ];

  /** Brings the focus back to the mark whose form was closed. */
  focusMark(command: string): void {
    const mark = this.renderRoot.querySelector<HTMLElement>(`[data-mark="${command}"]`);
    // Behind a closed fold nothing takes the focus.
    const fold = mark?.closest('details:not([open])')?.querySelector('summary');
    (fold ?? mark)?.focus();
  }

  protected override render() {
    return html`
      <div class="pad" role="group" aria-label=${say('marks')}>${first.map((it) => this.#button(it))}</div>
      <details ?open=${more.some((it) => it.command === this.open)}>
        <summary data-action="more-marks">${say('marks_more')}</summary>
        <div class="pad" role="group" aria-label=${say('marks_more')}>${more.map((it) => this.#button(it))}</div>
      </details>`;
  }

  #button({ command, label, icon }: MarkButton) {
    return html`<button data-mark=${command} aria-keyshortcuts=${keyOf(command)} ?disabled=${this.paused}
      aria-pressed=${this.open === command ? 'true' : 'false'}
      @click=${() => this.dispatchEvent(new CustomEvent('command', { detail: command, bubbles: true, composed: true }))}>
      <wm-icon name=${icon}></wm-icon><span>${say(label)}</span><kbd aria-hidden="true">${keyOf(command)}</kbd>
    </button>`;
  }
}
customElements.define('wm-marks', WmMarks);
