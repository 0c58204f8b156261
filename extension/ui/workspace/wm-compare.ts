import { css, html, LitElement, nothing } from 'lit';
import { project } from '../../../core/projection/project.ts';
import { formatScore } from '../../../core/report/numbers.ts';
import type { ReportData } from '../../../core/report/report-data.ts';
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
import { date, signed } from '../words/numbers.ts';
import { say } from '../words/say.ts';

const kinds = ['fixed', 'better', 'new', 'worse', 'not-retested'] as const;

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
      .move {
        font-size: var(--wm-text-2xl);
        font-weight: 700;
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
    return html`<div><label for=${which}>${say(`compare_${which}`)}</label>
      <select id=${which} data-action="compare-${which}" @change=${(event: Event) => this.#go(which, (event.target as HTMLSelectElement).value)}>
        <option value="">${say('compare_pick')}</option>
        ${this.walks.map((it) => html`<option value=${it.id} ?selected=${it.id === chosen}>${it.title}, ${it.persona.name}, ${date(it.startedAt)}</option>`)}
      </select></div>`;
  }

  #result({ before, after, comparison }: NonNullable<WmCompare['found']>) {
    const { change, causes } = comparison;
    if (change === null) return html`<p class="lead">${say('compare_unscored')}</p>`;
    const tone = change > 0 ? 'good' : change < 0 ? 'bad' : '';
    return html`
      <p class="move num ${tone}" data-change>${signed(change)}</p>
      <p class="lead">${say('compare_moved', formatScore(comparison.before ?? 0), formatScore(comparison.after ?? 0))}</p>
      ${causes.length === 0 ? html`<p>${say('compare_same')}</p>` : nothing}
      ${kinds.map((kind) => {
        const own = causes.filter((it) => it.kind === kind);
        if (own.length === 0) return nothing;
        return html`<h2>${say(`cause_kind_${kind.replace('-', '_')}` as 'cause_kind_fixed')} <span class="soft num">${signed(comparison.totals[kind])}</span></h2>
          <table><tbody>${own.map((it) => html`<tr><td class="num end">${signed(it.points)}</td><td>${causeWords(after.audit.findings.some((finding) => finding.id === it.evidence) ? after : before, it)}</td></tr>`)}</tbody></table>`;
      })}`;
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
