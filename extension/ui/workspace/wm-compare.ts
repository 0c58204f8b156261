import { css, html, LitElement, nothing } from 'lit';
import { differenceOf } from '../../../core/exchange/colleagues.ts';
import { project } from '../../../core/projection/project.ts';
import { formatScore } from '../../../core/report/numbers.ts';
import type { ReportData } from '../../../core/report/report-data.ts';
import type { Cause, CauseKind } from '../../../core/scoring/causes.ts';
import { type Comparison, compare } from '../../../core/scoring/compare.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import { readEvents } from '../../storage/events.ts';
import type { WalkSummary } from '../../storage/schema.ts';
import { listWalks } from '../../storage/walks.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { causeWords } from '../words/causes.ts';
import { stageName } from '../words/names.ts';
import { signed } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import '../shared/wm-icon.ts';
import '../shared/wm-ring.ts';
import { auditAddress } from './place.ts';
import { walkLabels } from './walk-label.ts';

const kinds = ['fixed', 'better', 'new', 'worse', 'not-retested'] as const;
/** Below this nothing shows of it on screen, in points. */
const slightest = 0.05;

/** Two audits side by side: how the score moved, and every cause of it. */
export class WmCompare extends LitElement {
  static override properties = {
    earlier: { type: String },
    later: { type: String },
    walks: { state: true },
    found: { state: true },
  };
  declare earlier: string | undefined;
  declare later: string | undefined;
  declare walks: readonly WalkSummary[];
  declare found: { before: ReportData; after: ReportData; comparison: Comparison } | undefined;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      .choose {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
        gap: 12px;
        margin-block-end: 16px;
      }
      .moved {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 16px;
      }
      .move {
        font-size: var(--wm-text-2xl);
        font-weight: 700;
        line-height: 1.2;
      }
      .moved ul {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 20px;
        margin-inline-start: 16px;
      }
      .group th {
        padding-block-start: 14px;
        color: var(--wm-muted);
        font-size: 12px;
      }
      td:first-child {
        inline-size: 5rem;
      }
    `,
  ];

  constructor() {
    super();
    this.walks = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void listWalks().then((walks) => {
      this.walks = walks;
    });
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('earlier') || changed.has('later')) void this.#compare();
  }

  protected override render() {
    if (this.walks.length < 2)
      return html`<h1>${say('compare')}</h1><p class="lead soft" data-empty>${say('compare_empty')}</p>`;
    return html`<h1>${say('compare')}</h1>
      <div class="choose">${this.#choice('before', this.earlier)}${this.#choice('after', this.later)}</div>
      ${this.found ? this.#result(this.found) : html`<p class="soft">${say('compare_choose')}</p>`}`;
  }

  #choice(which: 'before' | 'after', chosen: string | undefined) {
    const labels = walkLabels(this.walks);
    return html`<div><label for=${which}>${say(`compare_${which}`)}</label>
      <select id=${which} data-action="compare-${which}" @change=${(event: Event) => this.#go(which, (event.target as HTMLSelectElement).value)}>
        <option value="">${say('compare_pick')}</option>
        ${this.walks.map((it) => html`<option value=${it.id} ?selected=${it.id === chosen}>${labels.get(it.id)}</option>`)}
      </select></div>`;
  }

  #result({ before, after, comparison }: NonNullable<WmCompare['found']>) {
    const { change, causes } = comparison;
    if (change === null) return html`<p class="lead">${say('compare_unscored')}</p>`;
    const differs = differenceOf(before.audit, after.audit);
    const tone = change > 0 ? 'good' : change < 0 ? 'bad' : '';
    return html`${differs ? html`<p class="mid" role="status" data-odd>${say(`compare_other_${differs}`)}</p>` : nothing}
      <div class="moved">
        <wm-ring .score=${comparison.before}></wm-ring><wm-icon name="arrow-right"></wm-icon><wm-ring .score=${comparison.after}></wm-ring>
        <div><p class="move num ${tone}" data-change>${signed(change)}</p>
        <p>${say('compare_moved', formatScore(comparison.before ?? 0), formatScore(comparison.after ?? 0))}</p></div>
        <ul>${kinds.map((kind) => (comparison.totals[kind] === 0 ? nothing : html`<li><span class="soft">${kindName(kind)}</span> <strong class="num">${signed(comparison.totals[kind])}</strong></li>`))}</ul>
      </div>
      ${this.#stages(before, after)}
      ${
        causes.length === 0
          ? html`<p>${say('compare_same')}</p>`
          : html`<h2>${say('compare_causes')}</h2><div class="scroll" tabindex="0" role="region" aria-label=${say('compare_causes')}><table class="stack" data-causes>
          <thead><tr><th class="end">${say('points')}</th><th>${say('cause')}</th><th>${say('touchpoint')}</th><th>${say('dimension')}</th></tr></thead>
          ${kinds.map((kind) => this.#kind(kind, before, after, causes))}</table></div>`
      }
      ${causes.some((it) => Math.abs(it.points) < slightest) ? html`<p class="soft">${say('compare_small')}</p>` : nothing}`;
  }

  #kind(kind: CauseKind, before: ReportData, after: ReportData, causes: readonly Cause[]) {
    const own = causes.filter((it) => it.kind === kind && Math.abs(it.points) >= slightest);
    if (own.length === 0) return nothing;
    return html`<tbody><tr class="group"><th colspan="4" scope="rowgroup">${kindName(kind)}</th></tr>${own.map(
      (it) => {
        // What the later audit has no trace of is told by the earlier one.
        const place = [after, before]
          .flatMap((data) =>
            data.audit.stages.flatMap((stage) => stage.touchpoints.map((point) => ({ data, point }))),
          )
          .find(({ point, data }) => point.id === it.touchpoint && knows(data, it));
        const data = place?.data ?? before;
        const isFinding = data.audit.findings.some((finding) => finding.id === it.evidence);
        const href = isFinding
          ? auditAddress(data.audit.audit.id, 'findings', it.evidence)
          : auditAddress(data.audit.audit.id, 'touchpoints', it.touchpoint);
        return html`<tr><td class="num end ${it.points < 0 ? 'bad' : 'good'}">${signed(it.points)}</td><td><a href=${href}>${causeWords(data, it)}</a></td><td>${place?.point.name ?? ''}</td><td>${say(`dimension_${it.dimension}`)}</td></tr>`;
      },
    )}</tbody>`;
  }

  #stages(before: ReportData, after: ReportData) {
    const rows = after.audit.stages.flatMap((stage) => {
      const [was, is] = [before.score.stages[stage.id], after.score.stages[stage.id]];
      return was === undefined && is === undefined ? [] : [{ stage, was, is }];
    });
    const shown = (points: number | undefined) => (points === undefined ? '–' : formatScore(points));
    return html`<h2>${say('score_by_stage')}</h2><div class="scroll" tabindex="0" role="region" aria-label=${say('score_by_stage')}><table data-stages>
      <thead><tr><th>${say('stage')}</th><th class="end">${say('compare_before')}</th><th class="end">${say('compare_after')}</th><th class="end">${say('compare_change')}</th></tr></thead>
      <tbody>${rows.map(
        ({ stage, was, is }) =>
          html`<tr><th scope="row">${stageName(stage, after.audit.framework.id)}</th><td class="num end">${shown(was)}</td><td class="num end">${shown(is)}</td>
            <td class="num end ${was !== undefined && is !== undefined ? (is < was ? 'bad' : is > was ? 'good' : '') : ''}">${was === undefined || is === undefined ? '–' : signed(is - was)}</td></tr>`,
      )}</tbody></table></div>`;
  }

  #go(which: 'before' | 'after', id: string): void {
    const next = { before: this.earlier ?? '', after: this.later ?? '', [which]: id };
    location.hash = `#/compare/${encodeURIComponent(next.before)}/${encodeURIComponent(next.after)}`;
  }

  async #compare(): Promise<void> {
    this.found = undefined;
    const { earlier: first, later: second } = this;
    if (!first || !second) return;
    const [before, after] = await Promise.all([read(first), read(second)]);
    if (before && after)
      this.found = { before, after, comparison: compare(inputOf(before.audit), inputOf(after.audit)) };
  }
}
customElements.define('wm-compare', WmCompare);

async function read(walk: string): Promise<ReportData | undefined> {
  const audit = project((await readEvents(walk)).events);
  return audit && { audit, score: score(inputOf(audit)) };
}

function kindName(kind: CauseKind): string {
  return say(`cause_kind_${kind.replace('-', '_')}` as 'cause_kind_fixed');
}

function knows({ audit }: ReportData, { evidence, dimension }: Cause): boolean {
  return dimension !== 'ease' || audit.findings.some((it) => it.id === evidence);
}
