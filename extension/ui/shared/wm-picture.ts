import { css, html, LitElement, nothing } from 'lit';
import { readPicture, storeThumbnail } from '../../storage/pictures.ts';
import type { PictureRow } from '../../storage/schema.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';
import { thumbnailOf } from './thumbnail-of.ts';

/** A stored picture: its thumbnail, and the whole of it in a dialog. Read only when it comes into view. */
export class WmPicture extends LitElement {
  static override properties = {
    picture: { type: String },
    alt: { type: String },
    source: { state: true },
    whole: { state: true },
    gone: { state: true },
  };
  declare picture: string;
  declare alt: string;
  declare source: string | undefined;
  declare whole: string | undefined;
  declare gone: boolean;
  #seen: IntersectionObserver | undefined;

  static override styles = [
    base,
    controls,
    css`
      :host {
        display: inline-block;
        min-block-size: 24px;
      }
      .open {
        padding: 0;
        border-color: var(--wm-line);
        overflow: hidden;
      }
      .open img {
        display: block;
        max-inline-size: min(160px, 100%);
        max-block-size: 100px;
      }
      dialog {
        inline-size: auto;
        max-inline-size: calc(100vw - 24px);
      }
      dialog img {
        display: block;
        max-inline-size: 100%;
        block-size: auto;
      }
      .bar {
        display: flex;
        padding: 6px;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#seen = new IntersectionObserver((entries) => {
      if (entries.some((it) => it.isIntersecting)) void this.#load();
    });
    this.#seen.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#seen?.disconnect();
    for (const url of [this.source, this.whole]) if (url !== undefined) URL.revokeObjectURL(url);
    this.source = undefined;
    this.whole = undefined;
  }

  protected override render() {
    if (this.gone) return html`<span class="soft">${say('picture_gone')}</span>`;
    if (this.source === undefined) return nothing;
    return html`<button class="open" data-action="open-picture" aria-label=${say('picture_open', this.alt)} @click=${this.#open}><img src=${this.source} alt=${this.alt} /></button>
      <dialog aria-label=${this.alt}>
        <div class="bar"><button class="push" data-action="close-picture" @click=${() => this.#dialog()?.close()}>${say('close')}</button></div>
        ${this.whole === undefined ? nothing : html`<img src=${this.whole} alt=${this.alt} />`}
      </dialog>`;
  }

  async #load(): Promise<void> {
    this.#seen?.disconnect();
    const row = await readPicture(this.picture);
    const small = row && (row.thumbnail ?? (await this.#makeSmall(row)));
    if (!this.isConnected) return;
    if (small) this.source = URL.createObjectURL(small);
    else this.gone = true;
  }

  async #makeSmall({ id, blob }: PictureRow): Promise<Blob> {
    const small = await thumbnailOf(blob);
    // Not kept, it is made again the next time.
    await storeThumbnail(id, small).catch(() => undefined);
    return small;
  }

  async #open(): Promise<void> {
    const row = this.whole === undefined ? await readPicture(this.picture) : undefined;
    if (row) this.whole = URL.createObjectURL(row.blob);
    await this.updateComplete;
    this.#dialog()?.showModal();
  }

  #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}
customElements.define('wm-picture', WmPicture);
