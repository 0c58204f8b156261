import { maturityOf, type StageMaturity } from '../../stages/maturity.ts';
import { html, type Piece } from '../escape.ts';
import type { JourneyView } from '../journey-view.ts';
import { said } from './user-text.ts';

const classes: Readonly<Record<StageMaturity['state'], string>> = {
  mature: 'good',
  open: 'mid',
  locked: 'facts',
};

/** How far the stages have come (M5), with what is still missing; nothing where nobody answered a checkpoint. */
export function stageMaturity({ audit, words }: JourneyView): Piece {
  const { report } = words;
  const hasAny = audit.framework.stages.some((stage) => stage.checkpoints.length > 0);
  if (!hasAny || audit.checkpoints.length === 0) return '';
  return html`<h3>${report.maturity}</h3><p class="facts">${report.maturityHelp}</p><ol class="stages">${maturityOf(
    audit,
  ).map(
    ({ name, state, missing }) =>
      html`<li><h4>${said(name)} <span class="${classes[state]}">${report.maturityStates[state]}</span></h4>${missing.length > 0 && html`<ul class="lacks">${missing.map((it) => html`<li>${said(it.text)} <span class="facts">${report.missingWhy[it.why]}</span></li>`)}</ul>`}</li>`,
  )}</ol>`;
}
