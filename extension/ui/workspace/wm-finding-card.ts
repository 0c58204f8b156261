import { css, html, LitElement, nothing } from 'lit';
import type { Finding } from '../../../core/journey/finding.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { findingTitle, stageName } from '../words/names.ts';
import { clock, moment, signed } from '../words/numbers.ts';
import { say, sayCount, sayIfKnown } from '../words/say.ts';
import { signalNumbers } from '../words/signal-numbers.ts';
import '../shared/wm-picture.ts';
import '../shared/wm-severity.ts';
import { DraftForms } from './draft-forms.ts';
import { lineOf } from './event-lines.ts';
import { auditAddress } from './place.ts';
import './wm-triage-form.ts';

/** A finding seen a thousand times shows the first lines of its log. */
const shownLines = 30;

/** One finding in full: what and where, its evidence, the verdict, and who does what until when. */
export class WmFindingCard extends LitElement {
  static override properties = { view: { attribute: false }, finding: { attribute: false } };
  declare view: WalkView;
  declare finding: Finding;
  readonly #drafts = new DraftForms(this, () => `${this.view.audit.audit.id} ${this.finding.id}`);

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      h2 {
        display: flex;
        align-items: center;
        gap: 8px;
        margin-block: 0 6px;
        font-size: var(--wm-text-lg);
        overflow-wrap: anywhere;
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 12px;
        margin-block-end: 10px;
      }
      .verdict {
        margin-block: 10px;
        padding: 10px;
        border-radius: 6px;
        background: var(--wm-surface);
      }
      .verdict input {
        inline-size: auto;
        flex: 1 1 12rem;
      }
      .pictures {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin-block: 10px;
      }
      .log {
        margin-block: 8px;
      }
      .log li {
        padding-block: 2px;
        overflow-wrap: anywhere;
      }
      code {
        font: 12px var(--wm-mono);
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override render() {
    const { finding, view } = this;
    const { audit, score } = view;
    const touchpoint = audit.stages
      .flatMap((it) => it.touchpoints)
      .find((it) => it.id === finding.touchpoint);
    const stage = audit.stages.find((it) => it.id === finding.stage);
    const line = score.ledger.find((it) => it.evidence === finding.id);
    const pictures =
      finding.pictures.length > 0 ? finding.pictures : (touchpoint?.pictures ?? []).map((it) => it.id);
    return html`<article data-finding=${finding.id}>
      <h2><wm-severity .value=${finding.severity}></wm-severity>${findingTitle(finding)}</h2>
      <p class="facts soft">
        ${touchpoint ? html`<a href=${auditAddress(audit.audit.id, 'touchpoints', touchpoint.id)}>${touchpoint.name}</a>` : nothing}
        <span>${stage ? stageName(stage, audit.framework.id) : finding.stage}</span>
        ${finding.count > 1 ? html`<span>${sayCount('seen', finding.count)}</span>` : nothing}
        ${finding.at === undefined ? nothing : html`<time>${moment(finding.at)}</time>`}
        ${line ? html`<strong class="bad num">${say('costs', signed(-line.points))}</strong>` : nothing}
      </p>
      ${finding.detector === undefined ? nothing : html`<p>${signalNumbers(finding).join(' · ')} <span class="soft">(${finding.detector})</span></p>`}
      ${finding.target ? html`<p class="soft">${say('on_element', finding.target.name || finding.target.tag)} <code>${firstSelector(finding)}</code></p>` : nothing}
      ${pictures.length === 0 ? nothing : html`<div class="pictures">${pictures.map((it) => html`<wm-picture .picture=${it} .alt=${say('picture_at', touchpoint?.name ?? '')}></wm-picture>`)}</div>`}
      ${this.#log()}
      <form class="verdict row" data-draft="why" aria-label=${say('verdict')} @submit=${this.#judge}>
        <strong>${say(`status_${finding.status}`)}</strong>
        <button name="verdict" value="real" data-action="finding-real" aria-pressed=${finding.status === 'confirmed' ? 'true' : 'false'}>${say('signal_real')}</button>
        <button name="verdict" value="not-real" data-action="finding-not-real" aria-pressed=${finding.status === 'dismissed' ? 'true' : 'false'}>${say('signal_not_real')}</button>
        <input name="why" maxlength="1000" autocomplete="off" aria-label=${say('why')} placeholder=${say('why')} .value=${finding.why ?? ''} />
      </form>
      <wm-triage-form .view=${view} .finding=${finding}></wm-triage-form>
    </article>`;
  }

  /** The lines of the log it rests on; what came from elsewhere has none. */
  #log() {
    const { audit } = this.view;
    const wanted = new Set(this.finding.evidence);
    const lines = audit.events.filter((it) => wanted.has(it.id)).slice(0, shownLines);
    if (lines.length === 0) return nothing;
    const more = wanted.size - lines.length;
    return html`<details class="log"><summary>${sayCount('evidence_lines', wanted.size)}</summary><ul>${lines.map((it) => html`<li><span class="soft num">${clock(it.at - audit.audit.startedAt)}</span> <a href=${auditAddress(audit.audit.id, 'evidence', it.id)}>${sayIfKnown(`event_${it.type.replaceAll('-', '_')}`) ?? it.type}</a> <span class="soft">${lineOf(it)}</span></li>`)}</ul>
      ${more > 0 ? html`<p class="soft">${sayCount('import_more_rows', more)}</p>` : nothing}</details>`;
  }

  async #judge(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { finding, view } = this;
    const form = event.target as HTMLFormElement; // A submit event's target is its form.
    const verdict = (event.submitter as HTMLButtonElement | null)?.value === 'not-real' ? 'not-real' : 'real';
    const why = String(new FormData(form).get('why')).trim();
    const id = await sendAct(
      { type: 'review', finding: finding.id, verdict, ...(why === '' ? {} : { why }) },
      verdict === 'real' ? say('signal_real_said') : say('signal_not_real_said'),
      view.audit.audit.id,
    );
    if (id !== undefined) this.#drafts.kept(form);
  }
}
customElements.define('wm-finding-card', WmFindingCard);

function firstSelector({ target }: Finding): string {
  const first = target?.selectors[0];
  return Array.isArray(first) ? first.join(' ⟩ ') : (first ?? '');
}
