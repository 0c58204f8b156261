import { css, html, LitElement, nothing } from 'lit';
import type { StageModel } from '../../../core/journey/stage-model.ts';
import { base } from '../styles/base.ts';
import { stageName } from '../words/names.ts';
import { decimal } from '../words/numbers.ts';
import { say } from '../words/say.ts';

/** The stages of a model in a row, each with its weight where it is not 1. */
export class WmModelRibbon extends LitElement {
  static override properties = { model: { attribute: false } };
  declare model: StageModel;

  static override styles = [
    base,
    css`
      ol {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
      }
      li {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        max-inline-size: 100%;
        padding: 1px 14px 1px 12px;
        background: var(--wm-raised);
        font-size: 12px;
        line-height: 20px;
        overflow-wrap: anywhere;
        clip-path: polygon(0 0, calc(100% - 7px) 0, 100% 50%, calc(100% - 7px) 100%, 0 100%, 7px 50%);
      }
      li:first-child {
        padding-inline-start: 8px;
        border-start-start-radius: 4px;
        border-end-start-radius: 4px;
        clip-path: polygon(0 0, calc(100% - 7px) 0, 100% 50%, calc(100% - 7px) 100%, 0 100%);
      }
      .weight {
        color: var(--wm-accent);
        font-weight: 600;
      }
      .none,
      .none .weight {
        color: var(--wm-muted);
        font-weight: 400;
      }
    `,
  ];

  protected override render() {
    const { id, stages } = this.model;
    return html`<ol>${stages.map(
      (stage) =>
        html`<li class=${stage.weight === 0 ? 'none' : ''}>${stageName(stage, id)}${stage.weight === 1 ? nothing : html`<span class="weight num">${stage.weight === 0 ? say('weight_none') : say('weight_times', decimal(stage.weight))}</span>`}</li>`,
    )}</ol>`;
  }
}
customElements.define('wm-model-ribbon', WmModelRibbon);
