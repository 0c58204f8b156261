import { css, html, LitElement, nothing } from 'lit';
import { differenceOf } from '../../../core/exchange/colleagues.ts';
import { project } from '../../../core/projection/project.ts';
import { reliabilityOf } from '../../../core/scoring/agreement.ts';
import { auditorNames } from '../../../core/scoring/auditor-names.ts';
import type { Dispute } from '../../../core/scoring/disputes.ts';
import { score } from '../../../core/scoring/score.ts';
import { judgeTogether, type SeveralAuditors } from '../../../core/scoring/several-auditors.ts';
import { onNews } from '../../messaging/news.ts';
import { readEvents } from '../../storage/events.ts';
import type { WalkSummary } from '../../storage/schema.ts';
import { listWalks } from '../../storage/walks.ts';
import { sendActs } from '../state/send-acts.ts';
import { WhileConnected } from '../state/while-connected.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { findingTitle } from '../words/names.ts';
import { decimal, hundredths } from '../words/numbers.ts';
import { say, sayCount } from '../words/say.ts';
import '../shared/wm-ring.ts';
import { togetherAddress } from './place.ts';
import { type Auditor, agreeActs, agreedPrefix, inputsOf, judgedInCommon } from './together.ts';
import { walkLabels } from './walk-label.ts';
import './wm-dispute.ts';
import './wm-found-by.ts';

/** One journey judged by several auditors: what they say together, how far they agree, and what to talk about. */
export class WmTogether extends LitElement {
  static override properties = {
    chosen: { attribute: false },
    walks: { state: true },
    auditors: { state: true },
  };
  /** Ids of the audits that are judged together. */
  declare chosen: readonly string[];
  declare walks: readonly WalkSummary[] | undefined;
  declare auditors: readonly Auditor[];

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      .choose {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
        gap: 4px 16px;
        margin-block: 8px 4px;
      }
      .choose label {
        display: flex;
        gap: 6px;
        color: var(--wm-text);
        font-size: inherit;
      }
      .strip {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 12px 28px;
        margin-block: 16px;
      }
      .strip dl {
        display: contents;
      }
      .strip dl > div {
        display: flex;
        flex-direction: column-reverse;
      }
      dt {
        color: var(--wm-muted);
      }
      dd {
        font-size: var(--wm-text-lg);
        font-weight: 600;
      }
      wm-dispute {
        margin-block-end: 8px;
      }
    `,
  ];

  constructor() {
    super();
    this.auditors = [];
    new WhileConnected(this, (signal) => {
      onNews((news) => {
        if (news.news === 'grew' && this.chosen.includes(news.walk)) void this.#read();
      }, signal);
      void listWalks().then((walks) => {
        this.walks = walks;
      });
    });
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('chosen')) void this.#read();
  }

  protected override render() {
    const { walks } = this;
    if (walks === undefined) return html`<wm-busy .doing=${say('loading')}></wm-busy>`;
    return html`<h1>${say('together')}</h1><p class="lead soft">${say('together_why')}</p>
      ${walks.length < 2 ? html`<p class="lead" data-empty>${say('together_empty')}</p>` : this.#choose(walks)}
      ${this.#judged()}`;
  }

  #choose(walks: readonly WalkSummary[]) {
    const labels = walkLabels(walks);
    return html`<fieldset><legend class="label">${say('together_choose')}</legend><div class="choose">${walks.map(
      (it) =>
        html`<label><input type="checkbox" data-together=${it.id} .checked=${this.chosen.includes(it.id)} @change=${() => this.#toggle(it.id)} /> ${labels.get(it.id)}</label>`,
    )}</div></fieldset>`;
  }

  #judged() {
    const [first, ...others] = this.auditors;
    if (!first || others.length === 0) return nothing;
    for (const { audit } of others) {
      const differs = differenceOf(first.audit, audit);
      if (differs)
        return html`<p class="lead bad" role="status" data-odd>${say(`together_other_${differs}`, audit.audit.title, first.audit.audit.title)}</p>`;
    }
    return this.#result(judgeTogether(inputsOf(this.auditors, 'now')));
  }

  #result(said: SeveralAuditors) {
    const alone = judgeTogether(inputsOf(this.auditors, 'alone')).agreement;
    return html`<div class="strip" data-strip>
        <wm-ring .score=${score(said.merged).score}></wm-ring>
        <dl>
          <div><dt>${say('together_spread')}</dt><dd class="num">${said.spread ? `${decimal(said.spread.low)}–${decimal(said.spread.high)}` : '–'}</dd></div>
          ${said.scores.map((it) => html`<div><dt>${it.auditor}</dt><dd class="num">${it.score === null ? '–' : decimal(it.score)}</dd></div>`)}
          ${this.#alpha('severity', alone.severity)}${this.#alpha('emotion', alone.emotion)}
        </dl>
      </div>
      <p class="soft">${say('together_alpha_why')}</p>
      <h2>${say('disputes')} <span class="soft">${sayCount('disputes_count', said.disputes.length)}</span></h2>
      ${said.disputes.length === 0 ? this.#agreed() : said.disputes.map((it) => html`<wm-dispute .dispute=${it} .heading=${this.#titleOf(it)} @wm-agree=${(event: CustomEvent<string | number>) => this.#agree(it, event.detail)}></wm-dispute>`)}
      <wm-found-by .auditors=${this.auditors} .foundBy=${said.foundBy}></wm-found-by>`;
  }

  #agreed() {
    return judgedInCommon(this.auditors) === 0
      ? html`<p class="soft" data-apart>${say('disputes_apart')}</p>`
      : html`<p class="good" data-agreed>${say('disputes_none')}</p>`;
  }

  #alpha(about: 'severity' | 'emotion', alpha: number | null) {
    const words = alpha === null ? say('alpha_none') : say(`alpha_${reliabilityOf(alpha)}`);
    return html`<div data-alpha=${about}><dt>${say(`alpha_${about}`)}: ${words}</dt><dd class="num">${alpha === null ? '–' : `α ${hundredths(alpha)}`}</dd></div>`;
  }

  #titleOf(dispute: Dispute): string {
    const places = this.auditors.flatMap(({ audit }) => audit.stages.flatMap((it) => it.touchpoints));
    const place = places.find((it) => it.id === dispute.touchpoint)?.name ?? dispute.title ?? '';
    const finding = this.auditors
      .flatMap(({ audit }) => audit.findings)
      .find((it) => it.id === dispute.evidence);
    return finding ? `${findingTitle(finding)} · ${place}` : place;
  }

  #toggle(walk: string): void {
    const next = this.chosen.includes(walk)
      ? this.chosen.filter((it) => it !== walk)
      : [...this.chosen, walk];
    location.hash = togetherAddress(next);
  }

  async #agree(dispute: Dispute, value: string | number): Promise<void> {
    const batch = `${agreedPrefix}${crypto.randomUUID()}`;
    for (const auditor of this.auditors) {
      const acts = agreeActs(dispute, value, auditor);
      if (acts.length > 0) await sendActs(acts, say('dispute_agreed'), auditor.audit.audit.id, batch);
    }
  }

  async #read(): Promise<void> {
    const { chosen } = this;
    const read = await Promise.all(chosen.map(async (id) => project((await readEvents(id)).events)));
    if (chosen !== this.chosen) return;
    const audits = read.filter((it) => it !== undefined);
    const names = auditorNames(
      audits.map((it) => it.audit.auditor),
      say('auditor_nameless'),
    );
    this.auditors = audits.map((audit, index) => ({ audit, name: names[index] ?? '' }));
  }
}
customElements.define('wm-together', WmTogether);
