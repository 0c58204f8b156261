import { css, html, LitElement, nothing } from 'lit';
import { nothingRedacted, type Redaction } from '../../../core/exchange/redact-copy.ts';
import { send } from '../../messaging/send.ts';
import type { WalkSummary } from '../../storage/schema.ts';
import { listWalks } from '../../storage/walks.ts';
import { announce, refused, trouble } from '../state/notices.ts';
import { dropModels, ownModels } from '../state/saved.ts';
import { Watch } from '../state/watch.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { bytes, moment } from '../words/numbers.ts';
import { say, sayCount } from '../words/say.ts';
import '../shared/wm-confirm.ts';
import './wm-privacy.ts';
import type { WmConfirm } from '../shared/wm-confirm.ts';
import { exportAll } from './export-all.ts';
import { redactBoxes } from './redact-boxes.ts';

/** What is kept on this computer and how much of it; delete one, delete all, take all of it out. */
export class WmStorage extends LitElement {
  static override properties = {
    walks: { state: true },
    used: { state: true },
    room: { state: true },
    safe: { state: true },
    busy: { state: true },
    leaveOut: { state: true },
  };
  declare walks: readonly WalkSummary[];
  declare used: number | undefined;
  /** How much the browser lets Waymark keep, in bytes. */
  declare room: number;
  /** The browser promised not to clear it when the disk gets full. */
  declare safe: boolean | undefined;
  declare busy: boolean;
  /** What stays out of the files when all are exported. */
  declare leaveOut: Redaction;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      .row {
        margin-block: 12px;
      }
      legend {
        margin-block-end: 4px;
        padding: 0;
        font-weight: 600;
      }
      label {
        display: flex;
        gap: 6px;
        margin: 0;
        color: var(--wm-text);
        font-size: inherit;
      }
      meter {
        inline-size: min(100%, 24rem);
      }
      tbody th {
        min-inline-size: 10rem;
      }
      td button {
        margin-block: -5px;
      }
    `,
  ];

  constructor() {
    super();
    this.walks = [];
    this.busy = false;
    this.leaveOut = nothingRedacted;
    this.room = 0;
    new Watch(this, ownModels);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override render() {
    const models = ownModels.value.length;
    const isEmpty = this.walks.length + models === 0;
    return html`<h1 tabindex="-1">${say('storage')}</h1>
      <p class="lead">${say('storage_where')}</p>
      <p data-used>${this.used === undefined ? say('loading') : say('storage_used_of', bytes(this.used), bytes(this.room))}</p>
      ${this.used === undefined || this.room === 0 ? nothing : html`<meter min="0" max=${this.room} high=${this.room * 0.8} .value=${this.used} aria-label=${say('storage_used_of', bytes(this.used), bytes(this.room))}></meter>`}
      ${this.#safety()}
      ${
        isEmpty
          ? nothing
          : html`<fieldset class="row"><legend>${say('redact_all')}</legend>${redactBoxes(
              this.leaveOut,
              (it) => {
                this.leaveOut = it;
              },
            )}</fieldset>`
      }
      <div class="row">
        <button data-action="export-all" ?disabled=${this.busy || isEmpty} @click=${this.#exportAll}>${this.busy ? say('export_busy') : say(models === 0 ? 'export_all' : 'export_all_models')}</button>
        <button class="danger" data-action="delete-all" ?disabled=${isEmpty} @click=${this.#deleteAll}>${say(models === 0 ? 'delete_all' : 'delete_all_models')}</button>
      </div>
      ${models === 0 ? nothing : html`<p data-models>${sayCount('storage_models', models)} <a href="#/models">${say('stage_models')}</a></p>`}
      ${isEmpty ? html`<p class="soft" data-empty>${say('storage_empty')}</p>` : this.walks.length === 0 ? nothing : this.#table()}
      <wm-privacy></wm-privacy>
      <wm-confirm></wm-confirm>`;
  }

  #safety() {
    if (this.safe === undefined) return nothing;
    if (this.safe) return html`<p class="good" data-safe>${say('storage_safe')}</p>`;
    return html`<p class="row" data-unsafe><span class="mid">${say('storage_unsafe')}</span> <button data-action="keep-safe" @click=${this.#keepSafe}>${say('storage_keep')}</button></p>`;
  }

  async #keepSafe(): Promise<void> {
    this.safe = await navigator.storage.persist();
    announce(this.safe ? say('storage_safe') : say('storage_refused'));
  }

  #table() {
    return html`<div class="scroll"><table class="stack">
      <thead><tr><th>${say('audit')}</th><th>${say('persona')}</th><th>${say('last_walked')}</th><th class="end">${say('events')}</th><th class="end">${say('pictures')}</th><th>${nothing}<span class="hidden-text">${say('delete')}</span></th></tr></thead>
      <tbody>${this.walks.map(
        (
          it,
        ) => html`<tr data-walk=${it.id}><th scope="row">${it.title}${it.state === 'stopped' ? nothing : html` <span class="tag" data-walking>${say('state_walking')}</span>`}</th><td>${it.persona.name}</td><td>${moment(it.startedAt)}</td><td class="num end" data-label=${say('events')}>${it.events}</td><td class="num end" data-label=${say('pictures')}>${it.pictures}</td>
          <td><button class="quiet" data-action="delete-walk" aria-label=${say('delete_named', it.title)} @click=${() => this.#deleteOne(it)}>${say('delete')}</button></td></tr>`,
      )}</tbody></table></div>`;
  }

  async #deleteOne(walk: WalkSummary): Promise<void> {
    const question = walk.state === 'stopped' ? 'delete_sure' : 'delete_walking_sure';
    if (!(await this.#sure(say(question, walk.title), say('delete')))) return;
    const answer = await send('deleteWalk', { walk: walk.id });
    if (!refused(answer)) announce(say('deleted'));
    await this.#load();
    await this.updateComplete;
    // The row that was pressed in is gone.
    this.renderRoot.querySelector('h1')?.focus();
  }

  async #deleteAll(): Promise<void> {
    const models = ownModels.value.length;
    const sure = [
      ...(models > 0 ? [sayCount('delete_models_sure', models)] : []),
      this.walks.length > 0 ? sayCount('delete_all_sure', this.walks.length) : say('not_undone'),
    ];
    const yes = say(models === 0 ? 'delete_all' : 'delete_all_models');
    if (!(await this.#sure(sure.join(' '), yes))) return;
    const answer = await send('deleteAll', {});
    if (!refused(answer)) {
      if (models > 0) await dropModels();
      announce(say('deleted'));
    }
    await this.#load();
    await this.updateComplete;
    // The row that was pressed in is gone.
    this.renderRoot.querySelector('h1')?.focus();
  }

  async #exportAll(): Promise<void> {
    this.busy = true;
    try {
      await exportAll(this.walks, this.leaveOut, ownModels.value);
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
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    this.used = usage;
    this.room = quota;
    this.safe = await navigator.storage.persisted();
  }
}
customElements.define('wm-storage', WmStorage);
