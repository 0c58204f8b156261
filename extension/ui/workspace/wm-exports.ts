import { css, html, LitElement, nothing } from 'lit';
import { download } from '../state/download.ts';
import type { WalkView } from '../state/live-walk.ts';
import { announce, trouble } from '../state/notices.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { say } from '../words/say.ts';
import '../shared/wm-icon.ts';
import { namesIn, nothingRedacted, type Redaction } from '../../../core/exchange/redact-copy.ts';
import { type ExportKind, exportKinds } from './export-kinds.ts';
import { exportName, exportParts } from './export-parts.ts';
import { leftBehind } from './left-behind.ts';
import './wm-owner-export.ts';
import { redactBoxes } from './redact-boxes.ts';

/** Letters of a file that are shown before it is downloaded. */
const longestPreview = 20_000;

/** Everything that can be taken out of the audit, and what to leave out of it. */
export class WmExports extends LitElement {
  static override properties = {
    view: { attribute: false },
    leaveOut: { state: true },
    busy: { state: true },
    preview: { state: true },
    lacks: { state: true },
  };
  declare view: WalkView;
  declare leaveOut: Redaction;
  /** Id of the export that is being written. */
  declare busy: string | undefined;
  /** The beginning of a file that was asked to be seen first. */
  declare preview: { name: string; text: string } | undefined;
  /** What the file written last does not hold. */
  declare lacks: string | undefined;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
        margin-block-end: 16px;
      }
      legend {
        margin-block-end: 4px;
        font-weight: 600;
      }
      label {
        display: flex;
        gap: 6px;
        color: var(--wm-text);
        font-size: inherit;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
        gap: 10px;
      }
      li .take {
        display: flex;
        justify-content: flex-start;
        align-items: flex-start;
        gap: 10px;
        inline-size: 100%;
        block-size: 100%;
        padding: 10px;
        background: var(--wm-bg);
        border-color: var(--wm-line);
        text-align: start;
      }
      li:first-child .take {
        border-color: var(--wm-accent);
      }
      li {
        position: relative;
      }
      .look {
        position: absolute;
        inset-block-start: 4px;
        inset-inline-end: 4px;
        padding: 4px;
      }
      dialog {
        inline-size: min(60rem, calc(100vw - 24px));
      }
      .body {
        padding: 12px;
      }
      pre {
        max-block-size: 60vh;
        overflow: auto;
        padding: 10px;
        border-radius: 6px;
        background: var(--wm-surface);
        font: 12px/1.5 var(--wm-mono);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      li span {
        min-inline-size: 0;
      }
      li strong {
        display: block;
      }
    `,
  ];

  constructor() {
    super();
    this.leaveOut = nothingRedacted;
  }

  protected override render() {
    return html`
      <fieldset><legend>${say('redact')}</legend>
        ${redactBoxes(this.leaveOut, (it) => {
          this.leaveOut = it;
        })}
        <p class="soft" data-preview>${this.#holds()}</p>
        ${this.#leftOut()}
      </fieldset>
      ${this.lacks === undefined ? nothing : html`<p class="lead" data-lacks>${this.lacks}</p>`}
      <ul>${exportKinds.map(
        (
          it,
        ) => html`<li><button class="take" data-export=${it.id} ?disabled=${this.busy !== undefined} @click=${() => this.#write(it)}>
          <wm-icon name="download"></wm-icon><span><strong>${say(it.label)}</strong><span class="soft">${this.busy === it.id ? say('export_busy') : say(it.why)}</span></span>
        </button>${isText(it) ? html`<button class="quiet look" data-look=${it.id} aria-label=${say('export_look_at', say(it.label))} title=${say('export_look_at', say(it.label))} @click=${() => this.#look(it)}><wm-icon name="eye"></wm-icon></button>` : nothing}</li>`,
      )}</ul>
      <wm-owner-export .view=${this.view} .leaveOut=${this.leaveOut}></wm-owner-export>
      ${this.busy === undefined ? nothing : html`<p role="status" class="hidden-text">${say('export_busy')}</p>`}
      <dialog aria-label=${say('export_preview')}><div class="body">
        <div class="row"><h2>${this.preview?.name}</h2><button class="push" data-action="close-preview" @click=${() => this.renderRoot.querySelector('dialog')?.close()}>${say('close')}</button></div>
        <pre tabindex="0" aria-label=${say('export_preview')}>${this.preview?.text}</pre>
      </div></dialog>`;
  }

  /** What the file will hold, before it is written. */
  #holds(): string {
    const { audit } = this.view;
    const points = audit.stages.flatMap((it) => it.touchpoints);
    const pictures = this.leaveOut.pictures ? 0 : points.reduce((sum, it) => sum + it.pictures.length, 0);
    const notes = this.leaveOut.notes
      ? 0
      : points.reduce((sum, it) => sum + it.notes.length, audit.notes.length);
    return say('redact_preview', audit.findings.length, pictures, notes, audit.events.length);
  }

  /** The names themselves, so that nobody has to trust a count. */
  #leftOut() {
    if (!this.leaveOut.names) return nothing;
    const names = namesIn(this.view.audit);
    return names.length === 0
      ? nothing
      : html`<p class="soft" data-left-out>${say('redact_these', names.join(', '))}</p>`;
  }

  async #look(kind: ExportKind): Promise<void> {
    const parts = await exportParts(this.view.audit, this.leaveOut, kind);
    const written = await kind.write(parts);
    if (typeof written !== 'string') return;
    const text = written.length > longestPreview ? `${written.slice(0, longestPreview)}\n…` : written;
    this.preview = { name: `${exportName(parts.audit)}${kind.ending}`, text };
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  async #write(kind: ExportKind): Promise<void> {
    this.busy = kind.id;
    this.lacks = undefined;
    try {
      const parts = await exportParts(this.view.audit, this.leaveOut, kind);
      const name = `${exportName(parts.audit)}${kind.ending}`;
      const written = await kind.write(parts);
      download(name, kind.mime, written);
      this.lacks = typeof written === 'string' ? leftBehind(kind.id, parts.audit, written) : undefined;
      announce(`${say('export_done', name)} ${this.lacks ?? ''}`.trim());
    } catch (error) {
      trouble.set({ code: 'export', message: say('export_failed', String(error)) });
    } finally {
      this.busy = undefined;
    }
  }
}
customElements.define('wm-exports', WmExports);

/** What can be read before it is downloaded. */
function isText({ mime }: ExportKind): boolean {
  return !['application/zip', 'text/html', 'image/png'].includes(mime);
}
