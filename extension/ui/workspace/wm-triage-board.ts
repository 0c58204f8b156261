import { css, html, LitElement, nothing } from 'lit';
import { triageMatrix } from '../../../core/gaps/triage-matrix.ts';
import { type Finding, importances } from '../../../core/journey/finding.ts';
import type { WalkView } from '../state/live-walk.ts';
import { base } from '../styles/base.ts';
import { pageStyle } from '../styles/page.ts';
import type { MessageKey } from '../words/messages.ts';
import { findingTitle } from '../words/names.ts';
import { say, sayCount } from '../words/say.ts';
import '../shared/wm-severity.ts';
import { auditAddress } from './place.ts';

/** Open findings by type and importance, with who is in charge. */
export class WmTriageBoard extends LitElement {
  static override properties = { view: { attribute: false }, findings: { attribute: false } };
  declare view: WalkView;
  declare findings: readonly Finding[];

  static override styles = [
    base,
    pageStyle,
    css`
      td {
        inline-size: 30%;
        padding: 8px;
        border-inline-start: 1px solid var(--wm-line);
      }
      li {
        display: flex;
        gap: 6px;
        padding-block: 3px;
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override render() {
    const cells = triageMatrix(this.findings);
    const types = [...new Set(cells.filter((it) => it.findings.length > 0).map((it) => it.type))];
    const unowned = cells.reduce((sum, it) => sum + it.unowned, 0);
    if (types.length === 0) return html`<p class="soft">${say('board_empty')}</p>`;
    return html`
      ${unowned > 0 ? html`<p class="mid">${sayCount('unowned', unowned)}</p>` : nothing}
      <div class="scroll" tabindex="0" role="region" aria-label=${say('view_board')}><table data-board>
        <thead><tr><th>${say('feedback_type')}</th>${importances.map((it) => html`<th>${say(`importance_${it}`)}</th>`)}</tr></thead>
        <tbody>${types.map(
          (type) =>
            html`<tr><th scope="row">${say(`feedback_${type}` as MessageKey)}</th>${importances.map(
              (importance) => {
                const cell = cells.find((it) => it.type === type && it.importance === importance);
                return html`<td><ul>${(cell?.findings ?? []).map((it) => this.#finding(it))}</ul></td>`;
              },
            )}</tr>`,
        )}</tbody>
      </table></div>`;
  }

  #finding(finding: Finding) {
    return html`<li><wm-severity .value=${finding.severity}></wm-severity><span><a href=${auditAddress(this.view.audit.audit.id, 'findings', finding.id)}>${findingTitle(finding)}</a><br /><span class="soft">${finding.owner || say('nobody')}</span></span></li>`;
  }
}
customElements.define('wm-triage-board', WmTriageBoard);
