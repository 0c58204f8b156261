import { css, html, LitElement } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { svg } from '../../../core/report/escape.ts';
import { paintOf } from '../../../core/report/paint.ts';
import { measuredMark, severityMark } from '../../../core/report/severity-mark.ts';
import { say } from '../words/say.ts';
import { severityName } from '../words/severities.ts';

const paint = paintOf('inherit');

/** Severity 0–4 as shape and number; without a value the clock of something measured. */
export class WmSeverity extends LitElement {
  static override properties = { value: { type: Number } };
  declare value: number | undefined;

  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      inline-size: 18px;
      block-size: 18px;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      overflow: visible;
      font-family: var(--wm-font);
    }
  `;

  protected override render() {
    const { value } = this;
    const drawn = value === undefined ? measuredMark(9, 9, 8, paint) : severityMark(value, 9, 9, 8, paint);
    const told = value === undefined ? say('measured') : say('severity_told', value, severityName(value));
    return html`${unsafeHTML(svg`<svg viewBox="0 0 18 18" role="img" aria-label="${told}">${drawn}</svg>`.markup)}`;
  }
}
customElements.define('wm-severity', WmSeverity);
