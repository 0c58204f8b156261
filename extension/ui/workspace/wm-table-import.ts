import { css, html, LitElement, nothing } from 'lit';
import { type Ga4Report, looksLikeGa4 } from '../../../core/exchange/ga4-csv.ts';
import { guessSurveyScale } from '../../../core/exchange/survey-columns.ts';
import { readText } from '../../../core/exchange/text-in.ts';
import { surveyScales } from '../../../core/journey/measure.ts';
import { Refusal } from '../../../core/journey/refusal.ts';
import { metricDefinitions } from '../../../core/metrics/index.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { metricName } from '../../../core/report/metric-words.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendActs } from '../state/send-acts.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { say, spoken } from '../words/say.ts';
import '../shared/wm-icon.ts';
import { problemWords } from './problem-words.ts';
import { refusalWords } from './refusal-words.ts';
import { badRows, type Reading, tryTable, withoutBadRows } from './table-import.ts';
import { guessKind, guessRoles, surveyColumns, type TableKind, tableRoles } from './table-roles.ts';
import { tableOf, tablesOf } from './tables-of.ts';
import './wm-table-preview.ts';

const kinds = Object.keys(tableRoles) as TableKind[]; // The keys of a literal.

/** Takes a CSV in: the auditor says what each column is, sees what comes of it, then takes it over. Undo takes it out again. */
export class WmTableImport extends LitElement {
  static override properties = {
    view: { attribute: false },
    file: { state: true },
    reading: { state: true },
    refused: { state: true },
  };
  declare view: WalkView;
  /** Its tables, once it was read. */
  declare file: Ga4Report | undefined;
  declare reading: Reading;
  /** Why the file could not be read as a table. */
  declare refused: Refusal | undefined;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      dialog {
        inline-size: min(60rem, calc(100vw - 24px));
      }
      .body {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 12px;
        padding: 16px;
      }
      .body h2 {
        margin: 0;
        font-size: var(--wm-text-lg);
      }
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
        gap: 10px;
      }
      .told {
        padding: 10px;
        border-radius: 6px;
        background: var(--wm-surface);
      }
      .told.refused {
        background: var(--wm-bad-bg);
      }
      .told ul {
        max-block-size: 10em;
        overflow-y: auto;
        padding-inline-start: 1.2em;
        list-style: disc;
      }
    `,
  ];

  protected override render() {
    return html`<button data-action="import-table" @click=${() => this.#field()?.click()}><wm-icon name="upload"></wm-icon>${say('import_table')}</button>
      <input type="file" hidden accept=".csv,.tsv,.txt,text/csv" aria-label=${say('import_table')} @change=${this.#take} />
      <dialog aria-labelledby="title"><div class="body">
        <h2 id="title">${say('import_table')}</h2>
        ${this.file ? this.#form(this.file) : this.refused ? this.#refusal(this.refused) : nothing}
      </div></dialog>`;
  }

  #form(file: Ga4Report) {
    const { reading } = this;
    const trial = tryTable(file, reading, this.view.audit);
    return html`<div class="fields" @change=${this.#read}>
        <div><label for="kind">${say('import_as')}</label><select id="kind" name="kind">${kinds.map((it) => html`<option value=${it} ?selected=${it === reading.kind}>${say(`table_${it}`)}</option>`)}</select></div>
        ${file.tables.length > 1 ? this.#tables(file) : nothing}
        ${reading.kind === 'survey' ? this.#survey() : reading.kind === 'ga4' ? this.#meaning() : nothing}
        ${reading.kind === 'ga4' ? nothing : this.#dates()}
      </div>
      ${reading.kind === 'ga4' ? html`<p class="soft">${say('import_ga4_how')}</p>` : nothing}
      <wm-table-preview .table=${tableOf(file, reading.table)} .kind=${reading.kind} .roles=${reading.roles} @wm-roles=${(event: CustomEvent<Reading['roles']>) => this.#change({ roles: event.detail })}></wm-table-preview>
      ${'refusal' in trial ? this.#refusal(trial.refusal) : html`<div class="told" role="status" data-trial><ul>${trial.told.map((it) => html`<li>${it}</li>`)}</ul></div>`}
      <div class="row"><button class="quiet push" data-action="cancel-import" @click=${this.#close}>${say('cancel')}</button><button class="primary" data-action="take-table" ?disabled=${'refusal' in trial} @click=${this.#save}>${say('import_take')}</button></div>`;
  }

  #tables({ tables }: Ga4Report) {
    return html`<div><label for="table">${say('import_which_table')}</label><select id="table" name="table">${tables.map(
      ({ header, rows }, index) =>
        html`<option value=${index} ?selected=${index === this.reading.table}>${say('import_table_of', header[0] ?? '', rows.length)}</option>`,
    )}</select></div>`;
  }

  /** Which metric the numbers of a report are. */
  #meaning() {
    const words = messagesFor(spoken());
    return html`<div><label for="metric">${say('role_metric')}</label><select id="metric" name="metric"><option value="">${say('import_as_named')}</option>${metricDefinitions
      .filter((it) => it.fromAudit === undefined)
      .map(
        (it) =>
          html`<option value=${it.key} ?selected=${it.key === this.reading.metric}>${metricName({ key: it.key, definition: it }, words)}</option>`,
      )}</select></div>`;
  }

  #dates() {
    const { reading } = this;
    return html`<div><label for="order">${say('date_order')}</label><select id="order" name="dateOrder"><option value="">${say('date_order_auto')}</option><option value="day-first" ?selected=${reading.dateOrder === 'day-first'}>${say('date_day_first')}</option><option value="month-first" ?selected=${reading.dateOrder === 'month-first'}>${say('date_month_first')}</option></select></div>`;
  }

  #survey() {
    const { name, scale } = this.reading;
    return html`<div><label for="name">${say('survey_name')}</label><input id="name" name="name" maxlength="200" autocomplete="off" .value=${name} /></div>
      <div><label for="scale">${say('survey_scale')}</label><select id="scale" name="scale"><option value="">${say('survey_scale_open')}</option>${surveyScales.map((it) => html`<option value=${it} ?selected=${it === scale}>${say(`scale_${it}`)}</option>`)}</select></div>`;
  }

  #refusal(refusal: Refusal) {
    const { problems } = refusal;
    return html`<div class="told refused" role="alert" data-refused><strong>${say('import_refused')}</strong><p>${refusalWords(refusal)}</p>
      ${problems.length === 0 ? nothing : html`<ul>${problems.map(problemWords).map((it) => html`<li><strong>${it.place}</strong>: ${it.mend}</li>`)}</ul>`}
      ${this.file && this.reading.kind === 'survey' && badRows(refusal).length > 0 ? html`<button data-action="leave-out-rows" @click=${this.#leaveOut}>${say('import_leave_out')}</button>` : nothing}</div>
      ${this.file ? nothing : html`<div class="row"><button class="push" data-action="cancel-import" @click=${this.#close}>${say('close')}</button></div>`}`;
  }

  async #take(): Promise<void> {
    const field = this.#field();
    const file = field?.files?.[0];
    if (!file) return;
    this.file = undefined;
    this.refused = undefined;
    try {
      const text = readText(new Uint8Array(await file.arrayBuffer()), file.name, 'windows-1252');
      const read = tablesOf(text, file.name);
      // Of several tables the one that names pages says most about a journey.
      const pages = read.tables.findIndex((it) => guessRoles('ga4', it).includes('page'));
      const at = Math.max(0, pages);
      const table = tableOf(read, at);
      const kind = looksLikeGa4(text) ? 'ga4' : guessKind(table);
      const roles = guessRoles(kind, table);
      const name = file.name.replace(/\.\w+$/, '');
      const scale = guessSurveyScale(table, surveyColumns(roles), name);
      this.reading = {
        kind,
        name,
        scale,
        dateOrder: undefined,
        roles,
        table: at,
        metric: '',
        without: new Set(),
      };
      this.file = read;
    } catch (error) {
      this.refused = error instanceof Refusal ? error : new Refusal('unexpected', String(error));
    }
    if (field) field.value = '';
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  #read(event: Event): void {
    const { name, value } = event.target as HTMLInputElement | HTMLSelectElement; // Only fields change.
    if (name === 'kind') this.#reread(kinds.find((it) => it === value) ?? 'survey', this.reading.table);
    if (name === 'table') this.#reread(this.reading.kind, Number(value));
    if (name === 'metric') this.#change({ metric: value });
    if (name === 'name') this.#change({ name: value.trim() });
    if (name === 'scale') this.#change({ scale: surveyScales.find((it) => it === value) });
    if (name === 'dateOrder')
      this.#change({ dateOrder: value === 'day-first' || value === 'month-first' ? value : undefined });
  }

  /** Another kind or another table: its columns are guessed anew. */
  #reread(kind: TableKind, table: number): void {
    if (this.file)
      this.#change({ kind, table, roles: guessRoles(kind, tableOf(this.file, table)), without: new Set() });
  }

  #leaveOut(): void {
    if (this.file) this.reading = withoutBadRows(this.file, this.reading, this.view.audit);
  }

  #change(change: Partial<Reading>): void {
    this.reading = { ...this.reading, ...change };
  }

  async #save(): Promise<void> {
    const { audit } = this.view;
    const trial = this.file && tryTable(this.file, this.reading, audit);
    if (!trial || 'refusal' in trial) return;
    if (await sendActs(trial.acts, `${say('import_done')} ${trial.told.join(' ')}`, audit.audit.id))
      this.#close();
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
    this.renderRoot.querySelector('button')?.focus();
  }

  #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input[type="file"]');
  }
}
customElements.define('wm-table-import', WmTableImport);
