import { css, html, LitElement } from 'lit';
import { sourceKinds } from '../../../core/journey/persona.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { sourceName, stageName } from '../words/names.ts';
import { say } from '../words/say.ts';

/** What the persona wants in each stage, when it is a success for them, and how we know. Fields keep themselves. */
export class WmGoals extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      td {
        min-inline-size: 10rem;
      }
      @media (max-width: 700px) {
        table,
        tbody,
        tr,
        th,
        td {
          display: block;
        }
        thead {
          display: none;
        }
        tr {
          padding-block: 6px;
          border-block-end: 1px solid var(--wm-line);
        }
        th,
        td {
          padding: 2px 0;
          border: 0;
        }
        td::before {
          content: attr(data-label);
          color: var(--wm-muted);
          font-size: 12px;
        }
      }
    `,
  ];

  protected override render() {
    const { audit } = this.view;
    return html`<h2>${say('goals')}</h2>
      <div class="scroll" tabindex="0" role="region" aria-label=${say('goals')}><table>
        <thead><tr><th>${say('stage')}</th><th>${say('goal')}</th><th>${say('goal_success')}</th><th>${say('persona_source')}</th></tr></thead>
        <tbody>${audit.stages.map((stage) => {
          const name = stageName(stage, audit.framework.id);
          const goal = audit.goals.findLast((it) => it.stage === stage.id && it.team === undefined);
          const keep = (event: Event) => this.#keep(event, stage.id);
          return html`<tr @change=${keep} data-goal-stage=${stage.id}>
            <th scope="row">${name}</th>
            <td data-label=${say('goal')}><input name="text" maxlength="1000" autocomplete="off" aria-label="${name}: ${say('goal')}" .value=${goal?.text ?? ''} /></td>
            <td data-label=${say('goal_success')}><input name="success" maxlength="1000" autocomplete="off" aria-label="${name}: ${say('goal_success')}" .value=${goal?.success ?? ''} /></td>
            <td data-label=${say('persona_source')}><select name="source" aria-label="${name}: ${say('persona_source')}">${sourceKinds.map((it) => html`<option value=${it} ?selected=${it === (goal?.source ?? 'assumption')}>${sourceName(it)}</option>`)}</select></td>
          </tr>`;
        })}</tbody>
      </table></div>`;
  }

  async #keep(event: Event, stage: string): Promise<void> {
    const row = event.currentTarget as HTMLElement; // The listener sits on the row.
    const read = (name: string) =>
      row.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value.trim() ?? '';
    const known = this.view.audit.goals.findLast((it) => it.stage === stage && it.team === undefined);
    if (read('text') === '' && !known) return;
    await sendAct(
      {
        type: 'goal',
        goal: {
          id: known?.id ?? `g-${crypto.randomUUID().slice(0, 8)}`,
          stage,
          text: read('text'),
          success: read('success'),
          source: read('source'),
        },
      },
      say('goal_saved'),
      this.view.audit.audit.id,
    );
  }
}
customElements.define('wm-goals', WmGoals);
