import { html, LitElement, noChange, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Stage } from '../../../core/journey/stage-model.ts';
import type { StageChange } from '../../../core/stages/edit.ts';
import type { ModelProblem } from '../../../core/stages/model-problems.ts';
import '../shared/wm-icon.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { stageName } from '../words/names.ts';
import { percent } from '../words/numbers.ts';
import { say, sayCount } from '../words/say.ts';
import { aboveBar } from './model-editor-style.ts';
import { modelProblemWords } from './model-problem-words.ts';
import { modelStageStyle } from './model-stage-style.ts';
import type { WmModelStageMore } from './wm-model-stage-more.ts';
import './wm-model-stage-more.ts';

/** What was done to a stage. Changes of the same `step` that follow each other are undone at once; without one, each for itself. */
export interface StageEdit {
  stage: string;
  edit:
    | { kind: 'change'; change: StageChange; step: string }
    | { kind: 'move'; by: number }
    | { kind: 'remove' };
}

/** One stage of a model under edit: name, weight and place; the rest in a fold. Sends `wm-stage` with what was done. */
export class WmModelStage extends LitElement {
  static override properties = {
    model: { attribute: false },
    stage: { attribute: false },
    place: { attribute: false },
    count: { attribute: false },
    share: { attribute: false },
    problems: { attribute: false },
  };
  /** Id of the model. */
  declare model: string;
  declare stage: Stage;
  declare place: number;
  declare count: number;
  /** Part of the score, 0–1. */
  declare share: number;
  declare problems: readonly ModelProblem[];

  static override styles = [base, controls, pageStyle, aboveBar, modelStageStyle];

  /** Puts the keyboard on a button or field of this stage, its name where it is not said or cannot be pressed. */
  async focusOn(action = 'name'): Promise<void> {
    await this.updateComplete;
    if (action === 'time') return this.#focusOnTime();
    const found = this.renderRoot.querySelector<HTMLElement>(`[data-action="${action}"]:enabled, #${action}`);
    const other = action === 'stage-up' ? 'stage-down' : 'stage-up';
    const instead =
      action === 'name'
        ? null
        : this.renderRoot.querySelector<HTMLElement>(`[data-action="${other}"]:enabled`);
    (found ?? instead ?? this.renderRoot.querySelector<HTMLElement>('#name'))?.focus();
  }

  #focusOnTime(): void {
    this.renderRoot.querySelector('details')?.setAttribute('open', '');
    const more = this.renderRoot.querySelector<WmModelStageMore>('wm-model-stage-more');
    more?.renderRoot.querySelector<HTMLElement>('#time')?.focus();
  }

  protected override render() {
    const { stage, place, count, share } = this;
    const name = stageName(stage, this.model) || say('stage_unnamed', place + 1);
    return html`<section class="stage" aria-label=${name}>
      <span class="place num soft" aria-hidden="true">${place + 1}</span>
      <div class="name"><label for="name">${say('stage_name')}</label><input id="name" maxlength="300" autocomplete="off" aria-invalid=${this.#wrong('stage-name')} aria-describedby="problems" .value=${live(stageName(stage, this.model))} @input=${(event: Event) => this.#change({ name: textIn(event) }, 'name')} /></div>
      <div class="weight"><label for="weight">${say('stage_weight')}</label><input id="weight" type="number" min="0" max="100" step="any" inputmode="decimal" aria-invalid=${this.#wrong('stage-weight')} aria-describedby="share problems" .value=${live(this.#shownWeight())} @input=${this.#weigh} /></div>
      <div class="share" id="share" data-share><span class="bar" aria-hidden="true"><span .style=${`inline-size: ${(share * 100).toFixed(2)}%`}></span></span><span class="num soft">${stage.weight === 0 ? say('share_none') : say('share_of_score', percent(share))}</span></div>
      <div class="moves">
        ${this.#button('stage-up', 'arrow-up', say('stage_up', name), place === 0, { kind: 'move', by: -1 })}
        ${this.#button('stage-down', 'arrow-down', say('stage_down', name), place === count - 1, { kind: 'move', by: 1 })}
        ${this.#button('remove-stage', 'trash-2', say('remove_named', name), count === 1, { kind: 'remove' })}
      </div>
      <p id="problems" class="bad problems" aria-live="polite">${this.problems.map(modelProblemWords).join(' ')}</p>
      <details><summary>${say('stage_more')}${this.#told()}</summary><wm-model-stage-more .model=${this.model} .stage=${stage} .problems=${this.problems} @wm-change=${(
        event: CustomEvent<{ change: StageChange; step: string }>,
      ) => this.#change(event.detail.change, event.detail.step)}></wm-model-stage-more></details>
    </section>`;
  }

  /** What somebody types stays as they type it: `1.0` is no other number than 1, and may become 1.05. */
  #shownWeight() {
    const { weight } = this.stage;
    const field = this.renderRoot?.querySelector<HTMLInputElement>('#weight');
    if (field && Object.is(field.valueAsNumber, weight)) return noChange;
    return Number.isFinite(weight) ? String(weight) : '';
  }

  /** What is in the fold, so that nobody has to open it to know. */
  #told() {
    const { owner, checkpoints, library } = this.stage;
    const parts = [
      ...(owner === undefined || owner.trim() === '' ? [] : [owner]),
      ...(checkpoints.length > 0 ? [sayCount('stage_checkpoints_count', checkpoints.length)] : []),
      ...(library.length > 0 ? [sayCount('stage_library_count', library.length)] : []),
    ];
    return parts.length === 0 ? nothing : html`<span class="soft"> · ${parts.join(' · ')}</span>`;
  }

  #button(
    action: string,
    icon: 'arrow-up' | 'arrow-down' | 'trash-2',
    label: string,
    isOff: boolean,
    edit: StageEdit['edit'],
  ) {
    return html`<button type="button" class="quiet" data-action=${action} aria-label=${label} title=${label} ?disabled=${isOff} @click=${() => this.#send(edit)}><wm-icon name=${icon}></wm-icon></button>`;
  }

  #wrong(code: string): 'true' | 'false' {
    return this.problems.some((it) => it.code.startsWith(code)) ? 'true' : 'false';
  }

  #weigh(event: Event): void {
    const { valueAsNumber } = event.target as HTMLInputElement; // The listener sits on the field itself.
    this.#change({ weight: valueAsNumber }, 'weight');
  }

  #change(change: StageChange, step: string): void {
    this.#send({ kind: 'change', change, step });
  }

  #send(edit: StageEdit['edit']): void {
    const detail: StageEdit = { stage: this.stage.id, edit };
    this.dispatchEvent(new CustomEvent('wm-stage', { detail, bubbles: true }));
  }
}
customElements.define('wm-model-stage', WmModelStage);

const textIn = (event: Event): string => (event.target as HTMLInputElement).value; // The listener sits on the field itself.
