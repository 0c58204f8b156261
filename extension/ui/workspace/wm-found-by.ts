import { css, html, LitElement, nothing } from 'lit';
import type { Finding } from '../../../core/journey/finding.ts';
import type { SeveralAuditors } from '../../../core/scoring/several-auditors.ts';
import { sendActs } from '../state/send-acts.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { findingTitle } from '../words/names.ts';
import { say, sayCount } from '../words/say.ts';
import '../shared/wm-severity.ts';
import { auditAddress } from './place.ts';
import { type Auditor, takeOverActs } from './together.ts';

/** Who found what, by the lasting name of the finding; what one alone found is taken over into the first audit. */
export class WmFoundBy extends LitElement {
  static override properties = { auditors: { attribute: false }, foundBy: { attribute: false } };
  declare auditors: readonly Auditor[];
  declare foundBy: SeveralAuditors['foundBy'];

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      .what {
        display: flex;
        gap: 8px;
      }
      .row {
        margin-block: 12px 4px;
      }
    `,
  ];

  protected override render() {
    const [first] = this.auditors;
    if (!first || this.foundBy.length === 0) return nothing;
    const missing = this.#missingIn(first);
    return html`<h2>${say('found_by')}</h2>
      ${missing.length === 0 ? nothing : html`<p class="row">${sayCount('found_by_missing', missing.length, first.name)} <button data-action="take-over-all" @click=${() => this.#takeOver(missing)}>${say('take_over_all')}</button></p>`}
      <div class="scroll" tabindex="0" role="region" aria-label=${say('found_by')}><table data-found-by>
        <thead><tr><th>${say('fix_finding')}</th>${this.auditors.map((it) => html`<th>${it.name}</th>`)}</tr></thead>
        <tbody>${this.foundBy.map((it) => this.#row(it))}</tbody>
      </table></div>`;
  }

  #row({ evidence, auditors }: SeveralAuditors['foundBy'][number]) {
    const known = this.auditors
      .flatMap(({ audit }) => audit.findings.map((finding) => ({ audit, finding })))
      .find(({ finding }) => finding.id === evidence);
    if (!known) return nothing;
    return html`<tr><th scope="row"><span class="what"><wm-severity .value=${known.finding.severity}></wm-severity><a href=${auditAddress(known.audit.audit.id, 'findings', evidence)}>${findingTitle(known.finding)}</a></span></th>
      ${this.auditors.map((it) => html`<td>${auditors.includes(it.name) ? say('found_yes') : html`<span class="soft">–</span>`}</td>`)}</tr>`;
  }

  #missingIn(first: Auditor): { auditor: Auditor; finding: Finding }[] {
    const known = new Set(first.audit.findings.map((it) => it.id));
    return this.foundBy
      .filter((it) => !known.has(it.evidence))
      .flatMap((it) => {
        const auditor = this.auditors.find(({ name }) => it.auditors.includes(name));
        const finding = auditor?.audit.findings.find(({ id }) => id === it.evidence);
        return auditor && finding ? [{ auditor, finding }] : [];
      });
  }

  async #takeOver(missing: readonly { auditor: Auditor; finding: Finding }[]): Promise<void> {
    const [first] = this.auditors;
    if (!first) return;
    const acts = missing.flatMap(({ auditor, finding }) => takeOverActs(finding, auditor.audit, first.audit));
    await sendActs(acts, sayCount('taken_over', missing.length), first.audit.audit.id);
  }
}
customElements.define('wm-found-by', WmFoundBy);
