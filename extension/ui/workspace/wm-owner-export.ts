import { css, html, LitElement, nothing } from 'lit';
import type { Redaction } from '../../../core/exchange/redact-copy.ts';
import { ownersOf } from '../../../core/gaps/owners.ts';
import { renderOwnerExtract } from '../../../core/report/owner-extract.ts';
import { download } from '../state/download.ts';
import type { WalkView } from '../state/live-walk.ts';
import { announce, trouble } from '../state/notices.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { say } from '../words/say.ts';
import { exportName, exportParts, fileWords } from './export-parts.ts';

/** One page for one owner: what is theirs to mend, what may be, and what it brings. */
export class WmOwnerExport extends LitElement {
  static override properties = { view: { attribute: false }, leaveOut: { attribute: false } };
  declare view: WalkView;
  declare leaveOut: Redaction;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      form.row {
        align-items: end;
      }
      form div {
        flex: 0 1 18rem;
      }
    `,
  ];

  protected override render() {
    const owners = ownersOf(this.view.audit);
    const isNameless = this.leaveOut.names;
    return html`<h2>${say('export_owner')}</h2>
      <p class="soft">${owners.length === 0 ? say('export_owner_none') : say('export_owner_why')}</p>
      ${
        owners.length === 0
          ? nothing
          : html`<form class="row" @submit=${this.#write}>
        <div><label for="owner">${say('owner')}</label><select id="owner" name="owner" ?disabled=${isNameless}>${owners.map((it) => html`<option>${it}</option>`)}</select></div>
        <button data-action="export-owner" ?disabled=${isNameless}>${say('export_owner_save')}</button>
      </form>${isNameless ? html`<p class="soft" role="status">${say('export_owner_nameless')}</p>` : nothing}`
      }`;
  }

  async #write(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const owner = String(new FormData(event.target as HTMLFormElement).get('owner')); // A submit event's target is its form.
    try {
      const { audit, score, locale } = await exportParts(this.view.audit, this.leaveOut, { pictures: false });
      const name = [exportName(audit), '-', fileWords(owner) || 'owner', '.html'].join('');
      download(name, 'text/html', renderOwnerExtract({ audit, score }, owner, { locale }));
      announce(say('export_done', name));
    } catch (error) {
      trouble.set({ code: 'export', message: say('export_failed', String(error)) });
    }
  }
}
customElements.define('wm-owner-export', WmOwnerExport);
