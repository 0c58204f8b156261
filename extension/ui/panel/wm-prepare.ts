import { html, LitElement, nothing } from 'lit';
import type { Persona } from '../../../core/journey/persona.ts';
import type { StageModel } from '../../../core/journey/stage-model.ts';
import { mayWalk } from '../../../core/personas/fit.ts';
import { defaultStageModel } from '../../../core/stages/index.ts';
import type { SessionState } from '../../messaging/protocol.ts';
import type { WalkSummary } from '../../storage/schema.ts';
import { listWalks } from '../../storage/walks.ts';
import { noBlank } from '../shared/no-blank.ts';
import { type TakenOver, takeOver } from '../state/last-walk.ts';
import { announce } from '../state/notices.ts';
import { openWorkspace } from '../state/open-workspace.ts';
import { withSamples } from '../state/sample-of.ts';
import { keepSettings, modelById, newestOf, ownModels, personas, settings } from '../state/saved.ts';
import { siteOf } from '../state/site-of.ts';
import { type Journey, startWalk } from '../state/start-walk.ts';
import { Watch } from '../state/watch.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { modelName } from '../words/names.ts';
import { date } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import '../shared/wm-alerts-switch.ts';
import './wm-banners.ts';
import type { WmHelp } from './wm-help.ts';
import './wm-help.ts';
import './wm-model-choice.ts';
import './wm-persona-list.ts';
import type { WmPreparePlan } from './wm-prepare-plan.ts';
import './wm-prepare-plan.ts';
import './wm-site-line.ts';
import { isTyping } from './keys.ts';
import { prepareStyle } from './prepare-style.ts';
import { samplePersonas } from './sample-personas.ts';

/** Before a walk: who walks, on which journey, what for. Everything has a default, so that one press starts. */
export class WmPrepare extends LitElement {
  static override properties = {
    session: { attribute: false },
    chosen: { state: true },
    model: { state: true },
    journey: { state: true },
    again: { state: true },
    walks: { state: true },
    starting: { state: true },
  };
  declare session: SessionState;
  declare chosen: string | undefined;
  declare model: string | undefined;
  /** Name of the journey as typed; undefined while it is the proposed one. */
  declare journey: string | undefined;
  /** What is taken over from the last walk of this journey. */
  declare again: TakenOver | undefined;
  declare walks: readonly WalkSummary[];
  declare starting: boolean;
  #taken: string | undefined;

  static override styles = [base, controls, prepareStyle];

  constructor() {
    super();
    this.walks = [];
    this.starting = false;
    new Watch(this, personas, ownModels, settings);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#key);
    void listWalks().then((walks) => {
      this.walks = walks;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#key);
  }

  protected override render() {
    const { tab } = this.session;
    const site = siteOf(tab?.url);
    const people = this.#people();
    const persona = this.#persona(people);
    const may = persona ? mayWalk(persona).ok : false;
    return html`
      <header>
        <wm-icon name="flag"></wm-icon><h1>${say('prepare')}</h1>
        <button class="quiet push" data-action="open-workspace" @click=${() => openWorkspace('')}>${say('audits')}<wm-icon name="external-link"></wm-icon></button>
        <button class="quiet" data-action="help" aria-keyshortcuts="?" aria-label=${say('help')} title="${say('help')} (?)" @click=${this.#help}><kbd aria-hidden="true">?</kbd></button>
      </header>
      <wm-banners .session=${this.session}></wm-banners>
      <form @submit=${this.#start}>
        <wm-site-line .tab=${tab}></wm-site-line>
        <section aria-labelledby="who">
          <h2 id="who">${say('prepare_who')}</h2>
          <wm-persona-list .people=${people} .chosen=${persona?.id} @choose=${(
            event: CustomEvent<string>,
          ) => {
            this.chosen = event.detail;
          }}></wm-persona-list>
        </section>
        <section>
          <label for="journey">${say('prepare_journey')}</label>
          <input id="journey" name="journey" list="journeys" maxlength="300" required autocomplete="off"
            .value=${this.#journeyName(site?.host)} @input=${(event: Event) => {
              noBlank(event);
              this.journey = (event.target as HTMLInputElement).value; // The listener sits on the field itself.
            }} />
          <datalist id="journeys">${this.#journeys().map((it) => html`<option value=${it.name}></option>`)}</datalist>
          ${this.#earlier()}
          ${this.again ? html`<p class="soft" data-again>${say('prepare_again', date(this.again.walkedAt))}</p>` : nothing}
          <label for="goal">${say('prepare_goal')}</label>
          <input id="goal" name="goal" maxlength="1000" autocomplete="off" placeholder=${say('prepare_goal_example')} .value=${this.#firstGoal()} />
        </section>
        <details>
          <summary data-action="prepare-more">${say('prepare_stages', modelName(this.#model()))}</summary>
          <wm-model-choice .model=${this.#model()} .walked=${this.again?.framework} @choose=${(
            event: CustomEvent<string>,
          ) => {
            this.model = event.detail;
          }}></wm-model-choice>
          <wm-prepare-plan .model=${this.#model()} .goals=${this.again?.goals ?? []} .plan=${this.again?.plan} .lead=${persona?.lead}></wm-prepare-plan>
          <label for="auditor">${say('auditor')}</label>
          <input id="auditor" name="auditor" maxlength="300" autocomplete="off" .value=${settings.value.auditor} />
          <wm-alerts-switch></wm-alerts-switch>
        </details>
        <footer>
          ${may || !persona ? nothing : html`<p role="status" class="stop">${say('fit_missing', persona.name)}</p>`}
          ${site && tab?.access !== 'full' ? html`<label class="check"><input type="checkbox" name="access" checked /> <span>${say('prepare_access', site.host)}<br /><span class="soft">${say('prepare_access_why')}</span></span></label>` : nothing}
          <button class="primary start" data-action="start-walk" ?disabled=${!may || this.starting}>
            <wm-icon name="play"></wm-icon><span class="clip">${persona ? say('walk_start_as', persona.name) : say('walk_start')}</span>
          </button>
        </footer>
      </form>
      <wm-help></wm-help>`;
  }

  /** Journeys walked before: one press takes over all that is known of one. */
  #earlier() {
    const shown = this.#journeys().slice(0, 3);
    if (shown.length === 0) return nothing;
    return html`<div class="again" role="group" aria-label=${say('walk_again')}><span class="soft">${say('walk_again')}</span>${shown.map(
      (it) =>
        html`<button type="button" data-action="again" aria-pressed=${this.#taken === it.id ? 'true' : 'false'} @click=${() => {
          this.journey = it.name;
        }}><span class="clip">${it.name}</span></button>`,
    )}</div>`;
  }

  #people(): Persona[] {
    const own = withSamples(personas.value, samplePersonas(), settings.value.removedSamples);
    const walked = this.again?.persona;
    return walked && !own.some((it) => it.id === walked.id) ? [walked, ...own] : own;
  }

  #persona(people: readonly Persona[]): Persona | undefined {
    const wanted = this.chosen ?? this.again?.persona.id ?? settings.value.lastPersona;
    return people.find((it) => it.id === wanted) ?? people[0];
  }

  #model(): StageModel {
    const walked = this.again?.framework;
    if (walked && (this.model ?? walked.id) === walked.id) return newestOf(walked);
    return modelById(this.model ?? settings.value.stageModel) ?? defaultStageModel;
  }

  #journeyName(host: string | undefined): string {
    const asked = this.walks.find((it) => it.id === settings.value.again)?.journey.name;
    return this.journey ?? asked ?? (host === undefined ? say('journey_default') : say('journey_on', host));
  }

  #journeys(): Journey[] {
    return [...new Map(this.walks.map((it) => [it.journey.id, it.journey])).values()];
  }

  #firstGoal(): string {
    const first = this.#model().stages[0]?.id;
    return this.again?.goals.find((it) => it.stage === first && it.team === undefined)?.text ?? '';
  }

  /** A journey that was walked before goes on with what is known of it. */
  protected override willUpdate(): void {
    const name = this.#journeyName(siteOf(this.session.tab?.url)?.host);
    const known = this.#journeys().find((it) => it.name === name)?.id;
    if (known === this.#taken) return;
    this.#taken = known;
    this.again = undefined;
    if (known !== undefined)
      void takeOver(this.walks, known).then((again) => {
        if (this.#taken === known) this.again = again;
      });
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== '?' || isTyping(event.composedPath()[0])) return;
    event.preventDefault();
    this.#help();
  };

  #help(): void {
    void this.renderRoot.querySelector<WmHelp>('wm-help')?.open();
  }

  #start(event: SubmitEvent): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement); // A submit event's target is its form.
    const persona = this.#persona(this.#people());
    const prepared = this.renderRoot.querySelector<WmPreparePlan>('wm-prepare-plan')?.read();
    if (!persona || !mayWalk(persona).ok || this.starting) return;
    if (!prepared) {
      this.renderRoot.querySelector('details')?.setAttribute('open', '');
      return;
    }
    this.starting = true;
    const auditor = String(form.get('auditor') ?? '').trim();
    const site = form.has('access') ? siteOf(this.session.tab?.url) : undefined;
    void startWalk({
      persona,
      journey: String(form.get('journey')).trim(),
      goal: String(form.get('goal')).trim(),
      ...prepared,
      auditor,
      known: this.#journeys(),
      tab: this.session.tab?.id,
      askFor: site,
    }).finally(() => {
      this.starting = false;
    });
    announce(say('walk_starting'));
    void keepSettings({ lastPersona: persona.id, stageModel: this.#model().id, auditor, again: undefined });
  }
}
customElements.define('wm-prepare', WmPrepare);
