import { css, html, LitElement, nothing } from 'lit';
import type { Finding } from '../../../core/journey/finding.ts';
import { tagName } from '../shared/tag-names.ts';
import { base } from '../styles/base.ts';
import { pageStyle } from '../styles/page.ts';
import { findingTitle, sourceName } from '../words/names.ts';
import { say } from '../words/say.ts';
import '../shared/wm-severity.ts';

/** One finding in the list: how grave, what, who. */
export class WmFindingRow extends LitElement {
  static override properties = {
    finding: { attribute: false },
    href: { type: String },
    current: { type: Boolean },
  };
  declare finding: Finding;
  declare href: string;
  declare current: boolean;

  static override styles = [
    base,
    pageStyle,
    css`
      :host {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 46px;
      }
      a {
        display: flex;
        gap: 8px;
        padding: 7px 10px;
        border-block-end: 1px solid var(--wm-line);
        border-inline-start: 3px solid transparent;
        color: inherit;
        text-decoration: none;
      }
      a:hover {
        background: var(--wm-surface);
      }
      a[aria-current] {
        border-inline-start-color: var(--wm-accent);
        background: var(--wm-accent-bg);
      }
      div {
        min-inline-size: 0;
      }
      .out strong {
        color: var(--wm-muted);
        font-weight: 400;
        text-decoration: line-through;
      }
      strong {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      :focus-visible {
        outline-offset: -2px;
      }
    `,
  ];

  override focus(): void {
    this.renderRoot.querySelector('a')?.focus();
  }

  protected override render() {
    const { finding } = this;
    const told = [
      finding.status === 'unreviewed' ? say('status_unreviewed') : '',
      finding.source === 'observed' ? '' : sourceName(finding.source),
      ...finding.tags.map(tagName),
      finding.owner ?? '',
      finding.work === 'open' ? '' : say(`work_${finding.work.replace('-', '_')}` as 'work_open'),
    ].filter(Boolean);
    return html`<a href=${this.href} data-finding=${finding.id} aria-current=${this.current ? 'true' : nothing} class=${finding.status === 'dismissed' ? 'out' : ''}>
      <wm-severity .value=${finding.severity}></wm-severity>
      <div><strong>${findingTitle(finding)}</strong>${finding.count > 1 ? html` <span class="soft num">×${finding.count}</span>` : nothing}
        ${told.length === 0 ? nothing : html`<p class="soft">${told.join(' · ')}</p>`}</div>
    </a>`;
  }
}
customElements.define('wm-finding-row', WmFindingRow);
