import { css, html, LitElement } from 'lit';
import type { StageModel } from '../../../core/journey/stage-model.ts';
import { counterparts } from '../../../core/stages/crosswalk.ts';
import { stageModels } from '../../../core/stages/index.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { modelName, stageName } from '../words/names.ts';
import { say } from '../words/say.ts';

/** The stages of one model beside those of another: what is called what elsewhere. */
export class WmCrosswalk extends LitElement {
  static override properties = { model: { attribute: false }, other: { state: true } };
  declare model: StageModel;
  declare other: string | undefined;

  static override styles = [
    base,
    controls,
    css`
      table {
        inline-size: 100%;
        margin-block-start: 6px;
        border-collapse: collapse;
      }
      th,
      td {
        padding: 4px 8px 4px 0;
        border-block-end: 1px solid var(--wm-line);
        text-align: start;
        vertical-align: top;
        font-weight: 400;
      }
      thead th {
        color: var(--wm-muted);
        font-size: 12px;
      }
    `,
  ];

  protected override render() {
    const others = stageModels.filter((it) => it.id !== this.model.id);
    const other = others.find((it) => it.id === this.other) ?? others[0];
    if (!other) return html``;
    return html`<label for="other">${say('crosswalk_with')}</label>
      <select id="other" @change=${(event: Event) => {
        this.other = (event.target as HTMLSelectElement).value; // The listener sits on the list itself.
      }}>${others.map((it) => html`<option value=${it.id} ?selected=${it === other}>${modelName(it)}</option>`)}</select>
      <table><thead><tr><th>${modelName(this.model)}</th><th>${modelName(other)}</th></tr></thead>
        <tbody>${this.model.stages.map((stage) => html`<tr><th scope="row">${stageName(stage, this.model.id)}</th><td>${this.#there(stage.id, other)}</td></tr>`)}</tbody></table>`;
  }

  #there(stage: string, other: StageModel): string {
    const names = counterparts(this.model, stage, other).flatMap(({ stage: id, relation }) => {
      const found = other.stages.find((it) => it.id === id);
      if (!found) return [];
      const name = stageName(found, other.id);
      return relation === 'part-of' || relation === 'overlaps' ? [say('crosswalk_part', name)] : [name];
    });
    return names.join(', ') || '–';
  }
}
customElements.define('wm-crosswalk', WmCrosswalk);
