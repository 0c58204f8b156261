import { css, html, LitElement, nothing } from 'lit';
import type { Stage } from '../../../core/journey/stage-model.ts';
import type { GateFailure } from '../../../core/scoring/gates.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { gateFailureWords } from '../words/gates.ts';
import { checkpointText, milestoneName, stageName } from '../words/names.ts';
import { say } from '../words/say.ts';
import '../shared/wm-icon.ts';
import { auditAddress } from './place.ts';

/** The gates beside the score: what fails them, every stage's checkpoints with their evidence, and the milestones. */
export class WmGates extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      .stages {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
        gap: 12px;
      }
      .card h3 {
        margin-block-end: 8px;
        font-size: inherit;
      }
      .card li + li {
        margin-block-start: 10px;
        padding-block-start: 10px;
        border-block-start: 1px solid var(--wm-line);
      }
      .choices {
        display: flex;
        gap: 6px;
        margin-block-start: 4px;
      }
      .choices button {
        min-block-size: 24px;
        padding: 1px 8px;
      }
      .choices input {
        min-block-size: 24px;
        flex: 1;
        inline-size: auto;
        min-inline-size: 0;
      }
      .lead wm-icon {
        vertical-align: -0.2em;
      }
      .why li {
        display: flex;
        gap: 6px;
      }
    `,
  ];

  protected override render() {
    const { audit, score } = this.view;
    return html`
      ${
        score.gates.pass
          ? html`<p class="lead good"><wm-icon name="check"></wm-icon> ${say('gates_pass')}. ${say('gates_pass_why')}</p>`
          : html`<p class="lead bad"><wm-icon name="flag"></wm-icon> ${say('gate_failed')}</p><ul class="why">${score.gates.failures.map((it) => html`<li><wm-icon name="x"></wm-icon><a href=${this.#evidence(it)}>${gateFailureWords(audit, it)}</a></li>`)}</ul>`
      }
      <h2>${say('checkpoints')}</h2>
      <p class="soft">${say('checkpoints_why')}</p>
      <div class="stages">${audit.framework.stages.filter((it) => it.checkpoints.length > 0).map((it) => this.#stage(it))}</div>
      <h2>${say('milestones')}</h2>
      ${audit.milestones.length === 0 ? html`<p class="soft">${say('milestones_none')}</p>` : html`<ul class="why">${audit.milestones.map((it) => html`<li class=${it.reached ? 'good' : 'bad'}><wm-icon name="milestone"></wm-icon>${it.reached ? say('milestone_saved', milestoneName(it.id, it.name)) : say('milestone_missed_saved', milestoneName(it.id, it.name))}${it.evidence ? html`<span class="soft">${it.evidence}</span>` : nothing}</li>`)}</ul>`}`;
  }

  /** Where the failure shows. */
  #evidence(failure: GateFailure): string {
    const { id } = this.view.audit.audit;
    if (failure.gate === 'severity') return auditAddress(id, 'findings', failure.evidence);
    if (failure.gate === 'blocked-moment') return auditAddress(id, 'touchpoints', failure.touchpoint);
    return auditAddress(id, 'gates');
  }

  #stage(stage: Stage) {
    const states = this.view.audit.checkpoints.filter((it) => it.stage === stage.id);
    return html`<section class="card" aria-label=${stageName(stage, this.view.audit.framework.id)}>
      <h3>${stageName(stage, this.view.audit.framework.id)}</h3>
      <ul>${stage.checkpoints.map((checkpoint) => {
        const { id } = checkpoint;
        const text = checkpointText(checkpoint);
        const state = states.find((it) => it.id === id);
        const pressed = (met: boolean) => (state?.met === met ? 'true' : 'false');
        return html`<li data-checkpoint="${stage.id}/${id}"><p>${text}</p>
          <form class="choices" aria-label=${text} @submit=${(event: SubmitEvent) => this.#keep(event, stage.id, id)}>
            <button name="met" value="yes" aria-pressed=${pressed(true)}>${say('checkpoint_met')}</button>
            <button name="met" value="no" aria-pressed=${pressed(false)}>${say('checkpoint_unmet')}</button>
            <input name="evidence" maxlength="1000" autocomplete="off" aria-label=${say('checkpoint_evidence')} placeholder=${say('checkpoint_evidence')} .value=${state?.evidence ?? ''} />
          </form></li>`;
      })}</ul>
    </section>`;
  }

  async #keep(event: SubmitEvent, stage: string, checkpoint: string): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement); // A submit event's target is its form.
    const met = (event.submitter as HTMLButtonElement | null)?.value !== 'no'; // Enter in the field counts as met.
    const evidence = String(form.get('evidence')).trim();
    await sendAct(
      { type: 'checkpoint', stage, checkpoint, met, ...(evidence === '' ? {} : { evidence }) },
      met ? say('checkpoint_met_saved') : say('checkpoint_unmet_saved'),
      this.view.audit.audit.id,
    );
  }
}
customElements.define('wm-gates', WmGates);
