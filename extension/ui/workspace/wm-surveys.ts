import { css, html, LitElement, nothing, svg } from 'lit';
import { type SurveyResult, surveyResults } from '../../../core/surveys/results.ts';
import type { WalkView } from '../state/live-walk.ts';
import { base } from '../styles/base.ts';
import { pageStyle } from '../styles/page.ts';
import { decimal, signed, whole } from '../words/numbers.ts';
import { say } from '../words/say.ts';

const widthPx = 160;
const at = (value: number) => 6 + (value / 100) * (widthPx - 12);

/** What customers answered beside what the walk scored, on one scale of 0–100: the distance is the perception gap. */
export class WmSurveys extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView;

  static override styles = [
    base,
    pageStyle,
    css`
      svg {
        display: block;
        inline-size: 160px;
        block-size: 16px;
        overflow: visible;
      }
      .ground {
        stroke: var(--wm-line);
        stroke-width: 2;
      }
      .gap {
        stroke: var(--wm-mid-mark);
        stroke-width: 4;
      }
      .walked {
        fill: var(--wm-accent);
      }
      .said {
        fill: var(--wm-bg);
        stroke: var(--wm-text);
        stroke-width: 2;
      }
      .key {
        display: inline-flex;
        gap: 14px;
      }
    `,
  ];

  protected override render() {
    const { audit, score } = this.view;
    const scoreOf = (touchpoint: string | undefined) =>
      touchpoint === undefined ? score.score : (score.touchpoints[touchpoint]?.score ?? null);
    const results = surveyResults(audit.surveys, scoreOf);
    if (results.length === 0)
      return html`<h2>${say('surveys')}</h2><p class="soft" data-empty>${say('surveys_none')} ${say('surveys_how')}</p>`;
    const names = new Map(audit.stages.flatMap((it) => it.touchpoints.map(({ id, name }) => [id, name])));
    return html`<h2>${say('surveys')}</h2><p class="soft">${say('surveys_why')}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${say('surveys')}><table data-surveys>
        <thead><tr><th>${say('survey')}</th><th>${say('touchpoint')}</th><th class="end">${say('answers')}</th><th class="end">${say('survey_result')}</th><th class="end">${say('survey_scaled')}</th><th class="end">${say('score')}</th><th class="end">${say('perception_gap')}</th><th>${say('survey_picture')}</th></tr></thead>
        <tbody>${results.map((it) => {
          const walked = scoreOf(it.touchpoint);
          return html`<tr><th scope="row">${it.name || it.scale.toUpperCase()}</th><td>${it.touchpoint === undefined ? say('whole_journey') : (names.get(it.touchpoint) ?? it.touchpoint)}</td>
            <td class="num end">${it.answers}</td><td class="num end">${it.result === null ? '–' : `${decimal(it.result)} ${it.scale.toUpperCase()}`}${it.problem ? html`<p class="bad">${it.problem}</p>` : nothing}</td>
            <td class="num end">${it.scaled === null ? '–' : whole(it.scaled)}</td><td class="num end">${walked === null ? '–' : whole(walked)}</td>
            <td class="num end ${it.gap !== null && Math.abs(it.gap) >= 10 ? 'bad' : ''}">${it.gap === null ? '–' : signed(it.gap)}</td><td>${picture(it, walked)}</td></tr>`;
        })}</tbody>
      </table></div>`;
  }
}
customElements.define('wm-surveys', WmSurveys);

/** Two dots on a line; the row around it says the same in numbers. */
function picture({ scaled, gap }: SurveyResult, walked: number | null) {
  if (scaled === null || walked === null || gap === null) return nothing;
  const told = say('survey_told', whole(scaled), whole(walked));
  return svg`<svg viewBox="0 0 ${widthPx} 16" role="img" aria-label=${told}><title>${told}</title>
    <line class="ground" x1="6" x2=${widthPx - 6} y1="8" y2="8"></line>
    <line class="gap" x1=${at(scaled)} x2=${at(walked)} y1="8" y2="8"></line>
    <circle class="said" cx=${at(scaled)} cy="8" r="5"></circle><circle class="walked" cx=${at(walked)} cy="8" r="5"></circle></svg>`;
}
