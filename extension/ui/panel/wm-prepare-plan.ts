import { html, LitElement, nothing } from 'lit';
import type { Goal, Persona } from '../../../core/journey/persona.ts';
import type { Plan } from '../../../core/journey/plan.ts';
import type { Stage, StageModel } from '../../../core/journey/stage-model.ts';
import { type OutlineProblem, readOutline } from '../../../core/plan/read-outline.ts';
import { writeOutline } from '../../../core/plan/write-outline.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { entryName, stageName } from '../words/names.ts';
import { say, sayIfKnown } from '../words/say.ts';
import {
  fittingTemplate,
  hasEntry,
  planOf,
  planTemplates,
  templateOutline,
  toggleEntry,
} from './plan-outline.ts';
import { preparePlanStyle } from './prepare-plan-style.ts';
import { type StageWords, withStageWords } from './stage-words.ts';

/** What was prepared, as the walk starts with it. */
export interface Prepared {
  model: StageModel;
  goals: Goal[];
  plan: Plan | undefined;
}

/** Goal, team, documents and checklist for each stage, and the planned journey as an outline. All of it may stay empty. */
export class WmPreparePlan extends LitElement {
  static override properties = {
    model: { attribute: false },
    goals: { attribute: false },
    plan: { attribute: false },
    lead: { attribute: false },
    outline: { state: true },
    problems: { state: true },
  };
  declare model: StageModel;
  /** Taken over from the last walk of the journey, with its plan. */
  declare goals: readonly Goal[];
  declare plan: Plan | undefined;
  /** Kind of lead who walks: the flow made for it is marked. */
  declare lead: Persona['lead'] | undefined;
  declare outline: string;
  declare problems: readonly OutlineProblem[];

  static override styles = [base, controls, preparePlanStyle];

  constructor() {
    super();
    this.goals = [];
    this.outline = '';
    this.problems = [];
  }

  /** What stands in the fields now; undefined, with the lines named, while the outline cannot be read. */
  read(): Prepared | undefined {
    const { model } = this;
    if (this.outline.trim() === '') {
      this.problems = [];
      return { model: this.#model(), goals: this.#goals(), plan: undefined };
    }
    const read = readOutline(this.outline, model, this.plan?.id ?? `plan-${crypto.randomUUID().slice(0, 8)}`);
    this.problems = 'problems' in read ? read.problems : [];
    return 'plan' in read ? { model: this.#model(), goals: this.#goals(), plan: read.plan } : undefined;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('plan') && this.plan) this.outline = writeOutline(this.plan, this.model);
  }

  protected override render() {
    const { model } = this;
    const plan = planOf(this.outline, model);
    return html`
      <ol>${model.stages.map((stage, index) => this.#stage(stage, index, plan))}</ol>
      <label for="template">${say('plan_template')}</label>
      <select id="template" @change=${this.#begin}>
        <option value="">${say('plan_template_none')}</option>
        ${planTemplates.map((it) => html`<option value=${it}>${this.#templateName(it)}</option>`)}
      </select>
      <label for="outline">${say('plan_outline')}</label>
      <textarea id="outline" name="outline" rows="4" spellcheck="false" aria-describedby="how" aria-invalid=${this.problems.length > 0 ? 'true' : 'false'}
        placeholder=${say('plan_example', model.stages[0]?.name ?? '')} .value=${this.outline} @input=${(
          event: Event,
        ) => {
          this.outline = (event.target as HTMLTextAreaElement).value; // The listener sits on the field itself.
        }}></textarea>
      <p id="how" class="soft">${say('plan_how')}</p>
      ${this.problems.length === 0 ? nothing : html`<ul class="problems" role="alert">${this.problems.map((it) => html`<li>${say('plan_problem', it.line, it.message)}</li>`)}</ul>`}`;
  }

  #stage(stage: Stage, index: number, plan: Plan | undefined) {
    const goal = this.goals.find((it) => it.stage === stage.id && it.team === undefined);
    const field = (name: string, label: string, value: string) =>
      html`<div class="field"><label for="${stage.id}-${name}">${label}</label><input id="${stage.id}-${name}" data-stage=${stage.id} name=${name} maxlength="1000" autocomplete="off" .value=${value} /></div>`;
    return html`<li><details data-plan-stage=${stage.id}>
      <summary><span class="num soft">${index + 1}</span> ${stageName(stage, this.model.id)}</summary>
      ${index === 0 ? nothing : field('goal', say('goal'), goal?.text ?? '')}
      ${field('owner', say('stage_team'), stage.owner ?? '')}
      ${field('documents', say('stage_documents'), stage.documents.join('; '))}
      ${
        stage.library.length === 0
          ? nothing
          : html`<p class="label">${say('plan_checklist')}</p><div class="chips">${this.#library(stage).map(
              (
                entry,
              ) => html`<button type="button" ?disabled=${plan === undefined} aria-pressed=${hasEntry(plan, stage.id, entry) ? 'true' : 'false'}
                @click=${() => this.#toggle(stage.id, entry)}>${entry.name}</button>`,
            )}</div>`
      }
    </details></li>`;
  }

  #templateName(template: string): string {
    const name = sayIfKnown(`template_${template.replaceAll('-', '_')}`) ?? template;
    const fits = this.lead !== undefined && fittingTemplate(this.lead) === template;
    return fits ? say('plan_template_fits', name) : name;
  }

  #begin(event: Event): void {
    const template = (event.target as HTMLSelectElement).value; // The listener sits on the list itself.
    if (template !== '') this.outline = templateOutline(template, this.#local());
    this.problems = [];
  }

  #toggle(stage: string, entry: Stage['library'][number]): void {
    this.outline = toggleEntry(this.outline, this.model, stage, entry) ?? this.outline;
  }

  /** The checklist in the auditor's language: what is chosen from it becomes the auditor's own words. */
  #library(stage: Stage): Stage['library'] {
    return stage.library.map((it) => ({ ...it, name: entryName(it) }));
  }

  #local(): StageModel {
    return { ...this.model, stages: this.model.stages.map((it) => ({ ...it, library: this.#library(it) })) };
  }

  #model(): StageModel {
    return withStageWords(this.model, (stage): StageWords => {
      const owner = this.#value(stage, 'owner');
      const documents = this.#value(stage, 'documents');
      return {
        owner,
        documents: documents
          .split(';')
          .map((it) => it.trim())
          .filter(Boolean),
      };
    });
  }

  /** Of every stage but the first, whose goal stands above. */
  #goals(): Goal[] {
    const [first, ...later] = this.model.stages;
    const kept = this.goals.filter((it) => it.stage === first?.id || it.team !== undefined);
    const said = later.flatMap(({ id }) => {
      const known = this.goals.find((it) => it.stage === id && it.team === undefined);
      const text = this.#value(id, 'goal');
      return text === ''
        ? []
        : [
            {
              success: '',
              source: 'assumption' as const,
              ...known,
              id: known?.id ?? `g-${id}`,
              stage: id,
              text,
            },
          ];
    });
    return [...kept, ...said];
  }

  #value(stage: string, name: string): string {
    const fields = this.renderRoot.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`);
    return [...fields].find((it) => it.dataset['stage'] === stage)?.value.trim() ?? '';
  }
}
customElements.define('wm-prepare-plan', WmPreparePlan);
