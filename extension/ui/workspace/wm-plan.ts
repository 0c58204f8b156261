import { css, html, LitElement, nothing } from 'lit';
import type { AlignedRow } from '../../../core/plan/align.ts';
import { alignAudit } from '../../../core/plan/align-audit.ts';
import { type OutlineProblem, readOutline } from '../../../core/plan/read-outline.ts';
import { writeOutline } from '../../../core/plan/write-outline.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { channelName, stageName } from '../words/names.ts';
import { lasting, percent } from '../words/numbers.ts';
import { say, sayCount } from '../words/say.ts';
import './wm-goals.ts';
import './wm-team-success.ts';
import { draftOf, forgetDraft, keepDraft } from './drafts.ts';
import { outlineToStart } from './outline-to-start.ts';

/** The intended journey as an outline to write, and what became of each of its steps. */
export class WmPlan extends LitElement {
  static override properties = {
    view: { attribute: false },
    problems: { state: true },
    editing: { state: true },
  };
  declare view: WalkView;
  declare problems: readonly OutlineProblem[];
  declare editing: boolean;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      textarea {
        min-block-size: 16em;
        max-block-size: 40em;
        font: 13px/1.5 var(--wm-mono);
      }
      .problems {
        margin-block: 8px;
        padding: 10px;
        border-radius: 6px;
        background: var(--wm-bad-bg);
      }
      td:first-child {
        white-space: nowrap;
      }
    `,
  ];

  constructor() {
    super();
    this.problems = [];
    this.editing = false;
  }

  protected override render() {
    const { plan } = this.view.audit;
    const isEdited = this.editing || this.#draft() !== undefined;
    return html`
      <wm-goals .view=${this.view}></wm-goals>
      <wm-team-success .view=${this.view}></wm-team-success>
      <h2>${say('plan')}</h2>
      <p class="soft">${say('plan_why')}</p>
      ${plan && !isEdited ? this.#alignment() : nothing}
      ${plan && !isEdited ? html`<p><button data-action="edit-plan" @click=${() => this.#edit(true)}>${say('plan_edit')}</button></p>` : this.#editor()}`;
  }

  #editor() {
    const { audit } = this.view;
    const draft = this.#draft();
    const text = draft ?? (audit.plan ? writeOutline(audit.plan, audit.framework) : outlineToStart(audit));
    return html`<form @submit=${this.#save} @input=${this.#typed}>
      <label for="outline">${say('plan_outline')}</label>
      <textarea id="outline" name="outline" spellcheck="false" aria-describedby="how" .value=${text}></textarea>
      <p id="how" class="soft">${say('plan_how')}</p>
      ${draft === undefined ? nothing : html`<p class="mid" data-draft>${say('plan_draft')}</p>`}
      ${this.problems.length === 0 ? nothing : html`<ul class="problems" role="alert">${this.problems.map((it) => html`<li>${say('plan_problem', it.line, it.message)}</li>`)}</ul>`}
      <p class="row"><button class="primary" data-action="save-plan">${say('plan_save')}</button>
        ${audit.plan || draft !== undefined ? html`<button type="button" class="quiet" data-action="drop-plan" @click=${() => this.#edit(false)}>${say('cancel')}</button>` : nothing}</p>
    </form>`;
  }

  #alignment() {
    const alignment = alignAudit(this.view.audit);
    if (!alignment) return nothing;
    return html`<p class="lead">${alignment.fit === null ? say('plan_empty') : say('plan_fit', percent(alignment.fit))} ${alignment.counts.missing > 0 ? sayCount('plan_missing', alignment.counts.missing) : ''}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${say('plan')}><table class="stack" data-plan>
        <thead><tr><th>${say('plan_fate')}</th><th>${say('plan_step')}</th><th>${say('plan_walked')}</th><th>${say('stage')}</th><th>${say('plan_remark')}</th></tr></thead>
        <tbody>${alignment.rows.map((it) => this.#row(it))}</tbody>
      </table></div>`;
  }

  #row(row: AlignedRow) {
    const { audit } = this.view;
    const stage = audit.stages.find((it) => it.id === (row.step?.stage ?? row.touchpoint?.stage));
    const tone =
      row.fate === 'kept'
        ? 'good'
        : row.fate === 'missing'
          ? 'bad'
          : row.fate === 'out-of-order'
            ? 'mid'
            : '';
    const remarks = [
      row.wrongChannel
        ? say('plan_channel', channelName(row.wrongChannel.planned), channelName(row.wrongChannel.walked))
        : '',
      row.late ? say('plan_late', lasting(row.late.tookMs), lasting(row.late.promisedMs)) : '',
    ].filter(Boolean);
    return html`<tr><td class=${tone}>${say(`fate_${row.fate.replaceAll('-', '_')}` as 'fate_kept')}</td>
      <td data-label=${say('plan_step')}>${row.step?.name ?? '–'}</td><td data-label=${say('plan_walked')}>${row.touchpoint?.name ?? '–'}</td>
      <td data-label=${say('stage')}>${stage ? stageName(stage, audit.framework.id) : ''}</td><td class="mid">${remarks.join(', ')}</td></tr>`;
  }

  #edit(editing: boolean): void {
    forgetDraft(this.#about());
    this.editing = editing;
    this.problems = [];
  }

  /** Kept for whoever looks at another part of the audit before the plan is finished. */
  #typed(event: Event): void {
    const form = (event.target as HTMLTextAreaElement).form; // The outline is the form's only field.
    if (form) keepDraft(this.#about(), new FormData(form));
    this.requestUpdate();
  }

  #draft(): string | undefined {
    return draftOf(this.#about())?.get('outline')?.toString();
  }

  #about(): string {
    return `${this.view.audit.audit.id} plan`;
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { audit } = this.view;
    const text = this.renderRoot.querySelector('textarea')?.value ?? '';
    const read = readOutline(
      text,
      audit.framework,
      audit.plan?.id ?? `plan-${crypto.randomUUID().slice(0, 8)}`,
    );
    this.problems = 'problems' in read ? read.problems : [];
    if ('problems' in read) return;
    const id = await sendAct({ type: 'plan', plan: read.plan }, say('plan_saved'), audit.audit.id);
    if (id !== undefined) this.#edit(false);
  }
}
customElements.define('wm-plan', WmPlan);
