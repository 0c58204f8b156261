import { css, html, LitElement, noChange } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Stage } from '../../../core/journey/stage-model.ts';
import type { StageChange } from '../../../core/stages/edit.ts';
import type { ModelProblem } from '../../../core/stages/model-problems.ts';
import { newCheckpointId, newEntryId } from '../state/new-ids.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { channelName, checkpointText, entryName } from '../words/names.ts';
import { say } from '../words/say.ts';
import { aboveBar } from './model-editor-style.ts';
import type { ListedItem } from './wm-model-items.ts';
import './wm-model-items.ts';

const dayMs = 86_400_000;

/** What a stage has beside its name and weight. Sends `wm-change` with the part that is other now. */
export class WmModelStageMore extends LitElement {
  static override properties = {
    model: { attribute: false },
    stage: { attribute: false },
    problems: { attribute: false },
  };
  /** Id of the model. */
  declare model: string;
  declare stage: Stage;
  declare problems: readonly ModelProblem[];

  static override styles = [
    base,
    controls,
    aboveBar,
    pageStyle,
    css`
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
        gap: 10px 16px;
        padding-block: 10px 4px;
      }
      .wide {
        grid-column: 1 / -1;
      }
      .field + .field {
        margin: 0;
      }
      input[aria-invalid='true'] {
        border-color: var(--wm-bad);
      }
    `,
  ];

  protected override render() {
    const { stage } = this;
    const isTimeWrong = this.problems.some(({ code }) => code === 'stage-time');
    return html`<div class="fields">
      <div class="field wide"><label for="summary">${say('stage_summary')}</label><textarea id="summary" rows="2" maxlength="10000" .value=${live(stage.summary)} @input=${(event: Event) => this.#send({ summary: textIn(event) }, 'summary')}></textarea></div>
      ${this.#lines('entry', say('stage_entry'))}${this.#lines('exit', say('stage_exit'))}
      <div class="field"><label for="owner">${say('stage_team')}</label><input id="owner" maxlength="300" autocomplete="off" .value=${live(stage.owner ?? '')} @input=${(event: Event) => this.#send({ owner: textIn(event) }, 'owner')} /></div>
      <div class="field"><label for="time">${say('stage_time')}</label><input id="time" type="number" min="0" max="36500" step="any" inputmode="decimal" aria-invalid=${isTimeWrong ? 'true' : 'false'} .value=${live(this.#shownDays())} @input=${this.#time} /></div>
      <div class="field wide"><wm-model-items data-items="checkpoints" .label=${say('stage_checkpoints')} .adding=${say('checkpoint_add')} .items=${stage.checkpoints.map((it) => ({ id: it.id, text: checkpointText(it), detail: '' }))} @wm-add=${this.#addCheckpoint} @wm-drop=${({ detail }: CustomEvent<string>) => this.#send({ checkpoints: stage.checkpoints.filter(({ id }) => id !== detail) }, '')}></wm-model-items></div>
      <div class="field wide"><wm-model-items data-items="library" .withChannel=${true} .label=${say('stage_library')} .adding=${say('entry_add')} .items=${stage.library.map((it) => ({ id: it.id, text: entryName(it), detail: channelName(it.channel) }))} @wm-add=${this.#addEntry} @wm-drop=${({ detail }: CustomEvent<string>) => this.#send({ library: stage.library.filter(({ id }) => id !== detail) }, '')}></wm-model-items></div>
    </div>`;
  }

  /** As the weight: what somebody types stays as they type it. */
  #shownDays() {
    const { expectedMs = Number.NaN } = this.stage;
    const field = this.renderRoot?.querySelector<HTMLInputElement>('#time');
    if (field && Object.is(msOf(field), expectedMs)) return noChange;
    return Number.isFinite(expectedMs) ? String(Math.round((expectedMs / dayMs) * 100) / 100) : '';
  }

  #lines(part: 'entry' | 'exit', label: string) {
    return html`<div class="field"><label for=${part}>${label}</label><textarea id=${part} rows="2" maxlength="10000" .value=${live(this.stage[part].join('\n'))} @input=${(event: Event) => this.#send({ [part]: textIn(event).split('\n') }, part)}></textarea></div>`;
  }

  #time(event: Event): void {
    const field = event.target as HTMLInputElement; // The listener sits on the field itself.
    const isNone = field.value === '' && !field.validity.badInput;
    this.#send({ expectedMs: isNone ? undefined : msOf(field) }, 'time');
  }

  #addCheckpoint({ detail }: CustomEvent<ListedItem>): void {
    const checkpoint = { id: newCheckpointId(), text: detail.text };
    this.#send({ checkpoints: [...this.stage.checkpoints, checkpoint] }, '');
  }

  #addEntry({ detail }: CustomEvent<ListedItem>): void {
    const entry = {
      id: newEntryId(this.model, this.stage.id),
      name: detail.text,
      channel: detail.detail,
      direct: true,
      hint: '',
    };
    this.#send({ library: [...this.stage.library, entry] }, '');
  }

  #send(change: StageChange, step: string): void {
    this.dispatchEvent(new CustomEvent('wm-change', { detail: { change, step } }));
  }
}
customElements.define('wm-model-stage-more', WmModelStageMore);

const textIn = (event: Event): string => (event.target as HTMLInputElement | HTMLTextAreaElement).value; // The listener sits on the field itself.

const msOf = ({ valueAsNumber }: HTMLInputElement): number => Math.round(valueAsNumber * dayMs);
