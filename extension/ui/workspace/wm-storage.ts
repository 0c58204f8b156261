import { css, html, LitElement, nothing } from 'lit';
import { send } from '../../messaging/send.ts';
import type { WalkSummary } from '../../storage/schema.ts';
import { listWalks } from '../../storage/walks.ts';
import { announce, refused, trouble } from '../state/notices.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { bytes, date } from '../words/numbers.ts';
import { say, sayCount } from '../words/say.ts';
import '../shared/wm-confirm.ts';
import type { WmConfirm } from '../shared/wm-confirm.ts';
import { exportAll } from './export-all.ts';

/** What is kept on this computer and how much of it; delete one, delete all, take all of it out. */
export class WmStorage extends LitElement {
  static override properties = { walks: { state: true }, used: { state: true }, busy: { state: true } };
  declare walks: readonly WalkSummary[];
  declare used: number | undefined;
  declare busy: boolean;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      .row {
        margin-block: 12px;
      }
    `,
  ];

  constructor() {
    super();
    this.walks = [];
    this.busy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override render() {
    return html`<h1>${say('storage')}</h1>
      <p class="lead">${say('storage_where')}</p>
      <p data-used>${this.used === undefined ? say('loading') : say('storage_used', bytes(this.used))}</p>
      <div class="row">
        <button data-action="export-all" ?disabled=${this.busy || this.walks.length === 0} @click=${this.#exportAll}>${this.busy ? say('export_busy') : say('export_all')}</button>
        <button class="danger" data-action="delete-all" ?disabled=${this.walks.length === 0} @click=${this.#deleteAll}>${say('delete_all')}</button>
      </div>
      ${this.walks.length === 0 ? html`<p class="soft" data-empty>${say('storage_empty')}</p>` : this.#table()}
      <wm-confirm></wm-confirm>`;
  }

  #table() {
    return html`<div class="scroll"><table>
      <thead><tr><th>${say('audit')}</th><th>${say('persona')}</th><th>${say('last_walked')}</th><th class="end">${say('events')}</th><th class="end">${say('pictures')}</th><th>${nothing}<span class="hidden-text">${say('delete')}</span></th></tr></thead>
      <tbody>${this.walks.map(
        (
          it,
        ) => html`<tr data-walk=${it.id}><th scope="row">${it.title}</th><td>${it.persona.name}</td><td>${date(it.startedAt)}</td><td class="num end">${it.events}</td><td class="num end">${it.pictures}</td>
          <td><button class="quiet" data-action="delete-walk" aria-label=${say('delete_named', it.title)} @click=${() => this.#deleteOne(it)}>${say('delete')}</button></td></tr>`,
      )}</tbody></table></div>`;
  }

  async #deleteOne(walk: WalkSummary): Promise<void> {
    if (!(await this.#sure(say('delete_sure', walk.title), say('delete')))) return;
    const answer = await send('deleteWalk', { walk: walk.id });
    if (!refused(answer)) announce(say('deleted'));
    await this.#load();
  }

  async #deleteAll(): Promise<void> {
    if (!(await this.#sure(sayCount('delete_all_sure', this.walks.length), say('delete_all')))) return;
    const answer = await send('deleteAll', {});
    if (!refused(answer)) announce(say('deleted'));
    await this.#load();
  }

  async #exportAll(): Promise<void> {
    this.busy = true;
    try {
      await exportAll(this.walks);
    } catch (error) {
      trouble.set({ code: 'export', message: say('export_failed', String(error)) });
    } finally {
      this.busy = false;
    }
  }

  async #sure(question: string, yes: string): Promise<boolean> {
    return (await this.renderRoot.querySelector<WmConfirm>('wm-confirm')?.ask(question, yes)) ?? false;
  }

  async #load(): Promise<void> {
    this.walks = await listWalks();
    this.used = (await navigator.storage.estimate()).usage ?? 0;
  }
}
customElements.define('wm-storage', WmStorage);
