import type { GateFailure } from '../../scoring/gates.ts';
import { findingOf, touchpointOf } from '../cause-words.ts';
import { isolated } from '../direction.ts';
import { fragmentId, html, type Markup, svg } from '../escape.ts';
import { findingTitle } from '../finding-title.ts';
import { stageMaturity } from '../html/stage-maturity.ts';
import { said } from '../html/user-text.ts';
import { icon } from '../icons.ts';
import type { JourneyView } from '../journey-view.ts';
import { ofWalk } from './of-walk.ts';
import type { Section } from './section.ts';

/** What must not be, whatever the score says, and how far each stage has come. */
export const gates: Section = {
  id: 'gates',
  title: (words) => words.report.gates,
  body: ofWalk((view) => {
    const { failures } = view.score.gates;
    const told =
      failures.length === 0
        ? html`<p class="gate good">${flag('good')} ${view.words.report.gatesPass}: ${view.words.report.gatesNone}.</p>`
        : html`<ul class="plain">${failures.map((failure) => html`<li class="gate bad">${flag('bad')} <a href="#${targetOf(failure)}">${said(gateWords(failure, view))}</a></li>`)}</ul>`;
    return html`${told}${stageMaturity(view)}`;
  }),
};

/** Why a gate failed, in a sentence. */
export function gateWords(failure: GateFailure, view: JourneyView): string {
  const { report } = view.words;
  if (failure.gate === 'checkpoint') {
    const model = view.audit.framework.stages.find((stage) => stage.id === failure.stage);
    const text = model?.checkpoints.find((it) => it.id === failure.checkpoint)?.text ?? failure.checkpoint;
    return report.gateCheckpoint(isolated(text), isolated(model?.name ?? failure.stage));
  }
  const place = isolated(touchpointOf(failure.touchpoint, view)?.name ?? failure.touchpoint);
  if (failure.gate === 'blocked-moment') return report.gateBlocked(place);
  const finding = findingOf(failure.evidence, view);
  return report.gateSeverity(isolated(finding ? findingTitle(finding, view.words) : failure.evidence), place);
}

function targetOf(failure: GateFailure): string {
  if (failure.gate === 'checkpoint') return 'map';
  return failure.gate === 'severity'
    ? fragmentId('f-', failure.evidence)
    : fragmentId('tp-', failure.touchpoint);
}

function flag(tone: 'good' | 'bad'): Markup {
  return svg`<svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${icon(tone === 'good' ? 'flag' : 'cross', 0, 0, 16, `var(--wm-${tone})`)}</svg>`;
}
