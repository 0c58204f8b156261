import { css, html, LitElement, type TemplateResult } from 'lit';
import { base } from '../styles/base.ts';

/** Rows drawn beyond what is in sight, so that scrolling shows no gap. */
const spare = 8;

/**
 * A list of any length with rows of one height: only those in sight are drawn. One row is chosen, by a press or the arrow keys,
 * and told as `wm-choose` with its index.
 */
export class WmVirtualList extends LitElement {
  static override properties = {
    items: { attribute: false },
    row: { attribute: false },
    rowPx: { type: Number },
    chosen: { type: Number },
    label: { type: String },
    from: { state: true },
    shown: { state: true },
  };
  declare items: readonly unknown[];
  /** Draws one of `items`; who gives the list gives the drawing, so that their kinds agree. */
  declare row: (item: never, index: number) => TemplateResult;
  declare rowPx: number;
  declare chosen: number;
  declare label: string;
  /** Index of the first row drawn, and how many are. */
  declare from: number;
  declare shown: number;
  readonly #size = new ResizeObserver(() => this.#look());

  static override styles = [
    base,
    css`
      .list {
        position: relative;
        block-size: 100%;
        overflow-y: auto;
        overflow-anchor: none;
      }
      .list:focus-visible {
        outline-offset: -2px;
      }
      .rows {
        position: absolute;
        inset-inline: 0;
      }
      .row {
        overflow: hidden;
        border-block-end: 1px solid var(--wm-line);
        cursor: pointer;
      }
      .line {
        display: grid;
        grid-template-columns: 3.6rem 8.5rem minmax(0, 1fr);
        gap: 8px;
        align-items: center;
        block-size: 100%;
        padding-inline: 10px;
      }
      @media (max-width: 600px) {
        .line {
          grid-template-columns: 2.8rem 5rem minmax(0, 1fr);
        }
      }
      .line > * {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .at {
        color: var(--wm-muted);
        font-variant-numeric: tabular-nums;
      }
      .type {
        font-weight: 600;
      }
      .row:hover {
        background: var(--wm-surface);
      }
      .row[aria-selected='true'] {
        background: var(--wm-accent-bg);
        box-shadow: inset 3px 0 var(--wm-accent);
      }
    `,
  ];

  constructor() {
    super();
    this.items = [];
    this.rowPx = 32;
    this.chosen = -1;
    this.from = 0;
    this.shown = 40;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  override focus(): void {
    this.#list()?.focus();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('chosen') || changed.has('items')) this.#reveal();
  }

  protected override render() {
    const from = Math.min(this.from, Math.max(0, this.items.length - this.shown));
    const rows = this.items.slice(from, from + this.shown);
    const isDrawn = this.chosen >= from && this.chosen < from + rows.length;
    return html`<div class="list" role="listbox" tabindex="0" aria-label=${this.label} aria-activedescendant=${isDrawn ? `row-${this.chosen}` : ''} @scroll=${this.#look} @keydown=${this.#key}>
      <div .style=${`block-size: ${this.items.length * this.rowPx}px`}></div>
      <div class="rows" .style=${`inset-block-start: ${from * this.rowPx}px`}>${rows.map((item, place) => {
        const index = from + place;
        return html`<div class="row" role="option" id="row-${index}" aria-setsize=${this.items.length} aria-posinset=${index + 1} aria-selected=${index === this.chosen ? 'true' : 'false'}
          .style=${`block-size: ${this.rowPx}px`} @click=${() => this.#choose(index)}>${this.row(item as never, index)}</div>`;
      })}</div>
    </div>`;
  }

  #look(): void {
    const list = this.#list();
    if (!list) return;
    this.from = Math.max(0, Math.floor(list.scrollTop / this.rowPx) - spare);
    this.shown = Math.ceil(list.clientHeight / this.rowPx) + 2 * spare;
  }

  #key(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor((this.#list()?.clientHeight ?? 0) / this.rowPx) - 1);
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -this.items.length,
      End: this.items.length,
    };
    const step = steps[event.key];
    if (step === undefined || this.items.length === 0) return;
    event.preventDefault();
    this.#choose(Math.min(this.items.length - 1, Math.max(0, this.chosen + step)));
  }

  #choose(index: number): void {
    this.dispatchEvent(new CustomEvent('wm-choose', { detail: index }));
  }

  /** The chosen row is in sight. */
  #reveal(): void {
    const list = this.#list();
    if (!list || this.chosen < 0) return;
    const top = this.chosen * this.rowPx;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + this.rowPx > list.scrollTop + list.clientHeight)
      list.scrollTop = top + this.rowPx - list.clientHeight;
  }

  #list(): HTMLElement | null {
    return this.renderRoot.querySelector('.list');
  }
}
customElements.define('wm-virtual-list', WmVirtualList);
