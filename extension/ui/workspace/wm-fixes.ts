import { css, html, LitElement, nothing } from 'lit';
import { type Fix, fixesByOwner, fixesOf } from '../../../core/scoring/fixes.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import type { WalkView } from '../state/live-walk.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { fixWords } from '../words/causes.ts';
import { decimal, signed } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { auditAddress } from './place.ts';

/** What to mend first: the points each fix brings for its effort, all together or by owner. */
export class WmFixes extends LitElement {
  static override properties = { view: { attribute: false }, byOwner: { state: true } };
  declare view: WalkView;
  declare byOwner: boolean;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      td:first-child {
        white-space: nowrap;
      }
    `,
  ];

  constructor() {
    super();
    this.byOwner = false;
  }

  protected override render() {
    const input = inputOf(this.view.audit);
    const fixes = fixesOf(input);
    if (fixes.length === 0) return html`<p class="lead">${say('fixes_none')}</p>`;
    return html`
      <p class="row"><label class="row"><input type="checkbox" data-action="by-owner" @change=${(
        event: Event,
      ) => {
        this.byOwner = (event.target as HTMLInputElement).checked; // The listener sits on the box itself.
      }} /> ${say('fixes_by_owner')}</label></p>
      ${this.byOwner ? fixesByOwner(input).map((it) => html`<h2>${it.owner ?? say('nobody')} <span class="soft num">${signed(it.regained)}</span></h2>${this.#table(it.fixes, it.owner ?? say('nobody'))}`) : this.#table(fixes, say('part_fixes'))}`;
  }

  #table(fixes: readonly Fix[], label: string) {
    const { audit } = this.view;
    const findings = new Set(audit.findings.map((it) => it.id));
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${label}><table class="stack" data-fixes>
      <thead><tr><th class="end">${say('brings')}</th><th>${say('fix')}</th><th>${say('touchpoint')}</th><th>${say('owner')}</th><th>${say('effort')}</th><th class="end">${say('per_effort')}</th></tr></thead>
      <tbody>${fixes.map((fix) => {
        const touchpoint = audit.stages
          .flatMap((it) => it.touchpoints)
          .find((it) => it.id === fix.touchpoint);
        const place = findings.has(fix.evidence)
          ? auditAddress(audit.audit.id, 'findings', fix.evidence)
          : auditAddress(audit.audit.id, 'touchpoints', fix.touchpoint);
        return html`<tr><td class="num end good"><strong>${signed(fix.regained)}</strong></td><td><a href=${place}>${fixWords(this.view, fix)}</a></td>
          <td data-label=${say('touchpoint')}>${touchpoint?.name ?? fix.touchpoint}</td><td data-label=${say('owner')}>${fix.owner ?? html`<span class="soft">${say('nobody')}</span>`}</td>
          <td data-label=${say('effort')}>${fix.effort}${fix.estimated ? nothing : html` <span class="soft">${say('effort_assumed')}</span>`}</td><td class="num end" data-label=${say('per_effort')}>${decimal(fix.perEffort)}</td></tr>`;
      })}</tbody>
    </table></div>`;
  }
}
customElements.define('wm-fixes', WmFixes);
