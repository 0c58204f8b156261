import { css, html, LitElement } from 'lit';
import { download } from '../state/download.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { say, sayIfKnown } from '../words/say.ts';
import { privacyRows } from './privacy-rows.ts';
import { privacyCsv, privacyMarkdown } from './privacy-text.ts';

const columns = ['what', 'where', 'masked', 'removed'] as const;
const words = (key: string): string => sayIfKnown(key) ?? key;

/** What is kept, where, masked how and removed how, as the program's own rules say it; to be read and to be taken along. */
export class WmPrivacy extends LitElement {
  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      td,
      th {
        vertical-align: top;
        min-inline-size: 9rem;
      }
      th[scope='row'] {
        font-weight: 500;
      }
      .row {
        margin-block: 12px;
      }
    `,
  ];

  protected override render() {
    return html`<h2 id="privacy">${say('privacy_table')}</h2>
      <p class="soft">${say('privacy_help')}</p>
      <div class="row">
        <button data-action="privacy-md" @click=${() => download('waymark-privacy.md', 'text/markdown', privacyMarkdown(words))}>${say('privacy_save', 'Markdown')}</button>
        <button data-action="privacy-csv" @click=${() => download('waymark-privacy.csv', 'text/csv', privacyCsv(words))}>${say('privacy_save', 'CSV')}</button>
      </div>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="privacy"><table class="stack">
        <thead><tr>${columns.map((it) => html`<th scope="col">${words(`privacy_${it}`)}</th>`)}</tr></thead>
        <tbody>${privacyRows(words).map((row) => html`<tr><th scope="row">${row.what}</th>${columns.slice(1).map((it) => html`<td data-label=${words(`privacy_${it}`)}>${row[it]}</td>`)}</tr>`)}</tbody>
      </table></div>`;
  }
}
customElements.define('wm-privacy', WmPrivacy);
