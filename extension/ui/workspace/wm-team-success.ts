import { css, html, LitElement, nothing } from 'lit';
import type { Goal } from '../../../core/journey/persona.ts';
import { sourceKinds } from '../../../core/journey/persona.ts';
import { teams, usualSuccessOf } from '../../../core/stages/teams.ts';
import { noBlank } from '../shared/no-blank.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { sourceName, stageName, usualSuccess } from '../words/names.ts';
import { say } from '../words/say.ts';

/** What each team calls a success, stage by stage; where it differs from the persona's, the report sets them side by side. */
export class WmTeamSuccess extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView;
  /** What was put into the fields as a proposal; anything else in them was typed and stays. */
  #proposed = { team: '', success: '' };

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      form {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
        gap: 10px;
        align-items: end;
        margin-block: 8px 16px;
      }
      form .wide {
        grid-column: span 2;
      }
      @media (max-width: 559px) {
        form .wide {
          grid-column: auto;
        }
      }
      td select {
        min-inline-size: 7rem;
      }
      @media (min-width: 560px) {
        td.means {
          inline-size: 50%;
        }
      }
      @media (max-width: 559px) {
        td button {
          padding-inline: 0;
        }
      }
    `,
  ];

  protected override firstUpdated(): void {
    this.#proposeTeam();
  }

  protected override render() {
    const { audit } = this.view;
    const defined = audit.stages.flatMap((stage) =>
      audit.goals.filter((it) => it.team !== undefined && it.success !== '' && it.stage === stage.id),
    );
    return html`<h2>${say('team_success')}</h2>
      <p class="soft">${say('team_success_why')}</p>
      ${
        defined.length === 0
          ? nothing
          : html`<div class="scroll" tabindex="0" role="region" aria-label=${say('team_success')}><table class="stack" data-team-success>
        <thead><tr><th>${say('stage')}</th><th>${say('team')}</th><th>${say('team_success_means')}</th><th>${say('persona_source')}</th><th><span class="hidden-text">${say('remove')}</span></th></tr></thead>
        <tbody>${defined.map((it) => this.#row(it))}</tbody></table></div>`
      }
      <form @submit=${this.#add} aria-label=${say('team_success_add')}>
        <datalist id="teams">${Object.values(teams).map((it) => html`<option value=${it}></option>`)}</datalist>
        <div><label for="stage">${say('stage')}</label><select id="stage" name="stage" @change=${this.#proposeTeam}>${audit.stages.map((it) => html`<option value=${it.id}>${stageName(it, audit.framework.id)}</option>`)}</select></div>
        <div><label for="team">${say('team')}</label><input id="team" name="team" list="teams" required maxlength="300" autocomplete="off" @input=${noBlank} @change=${this.#proposeSuccess} /></div>
        <div class="wide"><label for="success">${say('team_success_means')}</label><input id="success" name="success" required maxlength="1000" autocomplete="off" @input=${noBlank} /></div>
        <div>${this.#sources('source', say('persona_source'), 'assumption')}</div>
        <div><button data-action="add-team-success">${say('add')}</button></div>
      </form>`;
  }

  #row(goal: Goal) {
    const { audit } = this.view;
    const stage = audit.stages.find((it) => it.id === goal.stage);
    const where = stage ? stageName(stage, audit.framework.id) : goal.stage;
    const named = `${where}, ${goal.team}`;
    const set = (change: Partial<Goal>) => this.#keep({ ...goal, ...change });
    const typed = (event: Event) => {
      const field = event.target as HTMLInputElement; // The listener sits on the field itself.
      if (field.value.trim() === '') field.value = goal.success;
      else void set({ success: field.value.trim() });
    };
    return html`<tr data-team-goal=${goal.id}><th scope="row">${where}</th><td data-label=${say('team')}>${goal.team}</td>
      <td class="means" data-label=${say('team_success_means')}><input maxlength="1000" autocomplete="off" aria-label="${named}: ${say('team_success_means')}" .value=${goal.success} @change=${typed} /></td>
      <td data-label=${say('persona_source')}>${this.#sources('', `${named}: ${say('persona_source')}`, goal.source, (source) => void set({ source }))}</td>
      <td><button class="quiet" data-action="remove-team-success" aria-label=${say('remove_named', named)} @click=${() => this.#keep({ ...goal, success: '' })}>${say('remove')}</button></td></tr>`;
  }

  #sources(name: string, label: string, chosen: Goal['source'], keep?: (source: Goal['source']) => void) {
    const options = sourceKinds.map(
      (it) => html`<option value=${it} ?selected=${it === chosen}>${sourceName(it)}</option>`,
    );
    return keep
      ? html`<select aria-label=${label} @change=${(event: Event) => keep((event.target as HTMLSelectElement).value as Goal['source'])}>${options}</select>`
      : html`<label for=${name}>${label}</label><select id=${name} name=${name}>${options}</select>`;
  }

  /** The team in charge of the stage, until another was typed. */
  #proposeTeam(): void {
    const [stage, team] = [this.#field('stage').value, this.#field('team')];
    if (team.value !== this.#proposed.team) return;
    team.value = this.view.audit.framework.stages.find((it) => it.id === stage)?.owner ?? '';
    this.#proposed.team = team.value;
    this.#proposeSuccess();
  }

  /** What that team usually calls success, until something else was typed. */
  #proposeSuccess(): void {
    const [team, success] = [this.#field('team'), this.#field('success')];
    if (success.value !== this.#proposed.success) return;
    const usual = usualSuccessOf(team.value);
    success.value = usual === undefined ? '' : usualSuccess(team.value, usual);
    this.#proposed.success = success.value;
  }

  async #add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { audit } = this.view;
    const form = new FormData(event.target as HTMLFormElement); // A submit event's target is its form.
    const read = (name: string) => String(form.get(name)).trim();
    const [stage, team] = [read('stage'), read('team')];
    const known = audit.goals.findLast(
      (it) => it.stage === stage && it.team?.toLowerCase() === team.toLowerCase(),
    );
    const source = sourceKinds.find((it) => it === read('source')) ?? 'assumption';
    const id = known?.id ?? `g-${crypto.randomUUID().slice(0, 8)}`;
    const isKept = await this.#keep({ id, stage, team, text: '', success: read('success'), source });
    if (!isKept) return;
    // The next stage or team proposes anew.
    this.#proposed = { team: '', success: '' };
    this.#field('success').value = '';
    this.#field('team').value = '';
    this.#field('team').focus();
  }

  async #keep(goal: Goal): Promise<boolean> {
    const told = goal.success === '' ? say('removed') : say('triage_saved');
    return (await sendAct({ type: 'goal', goal }, told, this.view.audit.audit.id)) !== undefined;
  }

  #field(name: string): HTMLInputElement {
    const field = this.renderRoot.querySelector<HTMLInputElement>(`#${name}`);
    if (!field) throw new Error(`The form has no field ${name}.`);
    return field;
  }
}
customElements.define('wm-team-success', WmTeamSuccess);
