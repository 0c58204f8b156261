import { html, LitElement, nothing } from 'lit';
import type { Persona } from '../../../core/journey/persona.ts';
import { mayWalk } from '../../../core/personas/fit.ts';
import { defaultStageModel, stageModelById, stageModels } from '../../../core/stages/index.ts';
import type { SessionState } from '../../messaging/protocol.ts';
import { listWalks } from '../../storage/walks.ts';
import { announce } from '../state/notices.ts';
import { openWorkspace } from '../state/open-workspace.ts';
import { keepSettings, personas, settings } from '../state/saved.ts';
import { siteOf } from '../state/site-access.ts';
import { type Journey, startWalk } from '../state/start-walk.ts';
import { Watch } from '../state/watch.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { modelName, stageName } from '../words/names.ts';
import { say } from '../words/say.ts';
import './wm-banners.ts';
import './wm-persona-list.ts';
import './wm-site-line.ts';
import { prepareStyle } from './prepare-style.ts';
import { samplePersonas } from './sample-personas.ts';

/** Before a walk: who walks, on which journey, what for. Everything has a default, so that one press starts. */
export class WmPrepare extends LitElement {
  static override properties = {
    session: { attribute: false },
    chosen: { state: true },
    model: { state: true },
    journeys: { state: true },
    starting: { state: true },
  };
  declare session: SessionState;
  declare chosen: string | undefined;
  declare model: string | undefined;
  declare journeys: readonly Journey[];
  declare starting: boolean;

  static override styles = [base, controls, prepareStyle];

  constructor() {
    super();
    this.journeys = [];
    this.starting = false;
    new Watch(this, personas, settings);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#loadJourneys();
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
            .value=${this.#journeyName(site?.host)} />
          <datalist id="journeys">${this.journeys.map((it) => html`<option value=${it.name}></option>`)}</datalist>
          <label for="goal">${say('prepare_goal')}</label>
          <input id="goal" name="goal" maxlength="1000" autocomplete="off" placeholder=${say('prepare_goal_example')} />
        </section>
        <details>
          <summary>${say('prepare_stages', modelName(this.#model()))}</summary>
          <label for="model">${say('stage_model')}</label>
          <select id="model" name="model" @change=${(event: Event) => {
            this.model = (event.target as HTMLSelectElement).value; // The listener sits on the list itself.
          }}>${stageModels.map((it) => html`<option value=${it.id} ?selected=${it.id === this.#model().id}>${modelName(it)}</option>`)}</select>
          <ol class="stages">${this.#model().stages.map((it) => html`<li>${stageName(it, this.#model().id)}</li>`)}</ol>
          <label for="auditor">${say('auditor')}</label>
          <input id="auditor" name="auditor" maxlength="300" autocomplete="off" .value=${settings.value.auditor} />
        </details>
        <footer>
          ${may || !persona ? nothing : html`<p role="status" class="stop">${say('fit_missing', persona.name)}</p>`}
          ${site && tab?.access !== 'full' ? html`<label class="check"><input type="checkbox" name="access" checked /> <span>${say('prepare_access', site.host)}<br /><span class="soft">${say('prepare_access_why')}</span></span></label>` : nothing}
          <button class="primary start" data-action="start-walk" ?disabled=${!may || this.starting}>
            <wm-icon name="play"></wm-icon>${persona ? say('walk_start_as', persona.name) : say('walk_start')}
          </button>
        </footer>
      </form>`;
  }

  #people(): Persona[] {
    const own = personas.value;
    return own.length > 0 ? [...own] : samplePersonas();
  }

  #persona(people: readonly Persona[]): Persona | undefined {
    const wanted = this.chosen ?? settings.value.lastPersona;
    return people.find((it) => it.id === wanted) ?? people[0];
  }

  #model() {
    return stageModelById(this.model ?? settings.value.stageModel) ?? defaultStageModel;
  }

  #journeyName(host: string | undefined): string {
    return host === undefined ? say('journey_default') : say('journey_on', host);
  }

  async #loadJourneys(): Promise<void> {
    const walks = await listWalks();
    const byId = new Map(walks.map((it) => [it.journey.id, it.journey]));
    this.journeys = [...byId.values()];
  }

  #start(event: SubmitEvent): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement); // A submit event's target is its form.
    const persona = this.#persona(this.#people());
    if (!persona || !mayWalk(persona).ok || this.starting) return;
    this.starting = true;
    const auditor = String(form.get('auditor') ?? '').trim();
    const site = form.has('access') ? siteOf(this.session.tab?.url) : undefined;
    void startWalk({
      persona,
      journey: String(form.get('journey')).trim(),
      goal: String(form.get('goal')).trim(),
      model: this.#model(),
      auditor,
      known: this.journeys,
      tab: this.session.tab?.id,
      askFor: site,
    }).finally(() => {
      this.starting = false;
    });
    announce(say('walk_starting'));
    void keepSettings({ lastPersona: persona.id, stageModel: this.#model().id, auditor });
  }
}
customElements.define('wm-prepare', WmPrepare);
