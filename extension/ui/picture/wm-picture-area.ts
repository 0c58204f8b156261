import { css, html, LitElement, nothing } from 'lit';
import { penOf } from '../../encode-picture.ts';
import { announce } from '../state/notices.ts';
import { base } from '../styles/base.ts';
import { say } from '../words/say.ts';
import { type Box, boxBetween, isTiny, nudge } from './box.ts';
import { drawSteps, type PictureStep, partOf } from './picture-steps.ts';

export type Tool = 'crop' | 'draw' | 'blur';

/**
 * The picture as it would be kept, and the part being chosen: by dragging, or by the arrow keys (with Shift its size) and
 * Enter. Sends `step`.
 */
export class WmPictureArea extends LitElement {
  static override properties = {
    image: { attribute: false },
    steps: { attribute: false },
    tool: { type: String },
    box: { state: true },
  };
  declare image: ImageBitmap;
  declare steps: readonly PictureStep[];
  declare tool: Tool;
  /** The part being chosen. */
  declare box: Box | undefined;
  #from: { x: number; y: number } | undefined;
  #line: { x: number; y: number }[] = [];

  static override styles = [
    base,
    css`
      .area {
        position: relative;
        inline-size: fit-content;
        max-inline-size: 100%;
        line-height: 0;
        cursor: crosshair;
        touch-action: none;
      }
      canvas {
        max-inline-size: 100%;
        block-size: auto;
        border: 1px solid var(--wm-line);
      }
      .box {
        position: absolute;
        border: 2px dashed var(--wm-accent);
        outline: 1px solid var(--wm-bg);
        pointer-events: none;
      }
    `,
  ];

  protected override render() {
    const part = partOf(this.steps, this.image);
    return html`<div class="area" tabindex="0" role="application" aria-label=${say('picture_area')}
      @pointerdown=${this.#down} @pointermove=${this.#move} @pointerup=${this.#up} @keydown=${this.#key}>
      <canvas width=${part.width} height=${part.height}></canvas>${this.box ? this.#frame(this.box, part) : nothing}
    </div>`;
  }

  #frame(box: Box, part: Box) {
    const share = (value: number, whole: number) => `${(value / whole) * 100}%`;
    const place = {
      left: share(box.x - part.x, part.width),
      top: share(box.y - part.y, part.height),
      width: share(box.width, part.width),
      height: share(box.height, part.height),
    };
    return html`<div class="box" .style=${Object.entries(place)
      .map(([name, value]) => `${name}:${value}`)
      .join(';')}></div>`;
  }

  protected override updated(): void {
    this.#paint(this.#line.length > 0 ? [...this.steps, { do: 'line', points: this.#line }] : this.steps);
  }

  #paint(steps: readonly PictureStep[]): void {
    const canvas = this.renderRoot.querySelector('canvas');
    const part = partOf(this.steps, this.image);
    const whole = new OffscreenCanvas(this.image.width, this.image.height);
    drawSteps(penOf(whole), this.image, steps);
    const pen = canvas?.getContext('2d');
    pen?.clearRect(0, 0, part.width, part.height);
    pen?.drawImage(whole, -part.x, -part.y);
  }

  #down(event: PointerEvent): void {
    const area = event.currentTarget as HTMLElement; // The listener sits on the area.
    area.setPointerCapture(event.pointerId);
    this.#from = this.#pointOf(event);
    if (this.tool === 'draw') this.#line = [this.#from];
  }

  #move(event: PointerEvent): void {
    if (!this.#from) return;
    const to = this.#pointOf(event);
    if (this.tool !== 'draw') {
      this.box = boxBetween(this.#from, to, this.image);
      return;
    }
    this.#line.push(to);
    this.requestUpdate();
  }

  #up(): void {
    if (this.#line.length > 1) this.#send({ do: 'line', points: this.#line });
    else if (this.box && this.#from) this.#apply();
    this.#from = undefined;
    this.#line = [];
  }

  #key(event: KeyboardEvent): void {
    const by = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
    }[event.key];
    if (event.key === 'Enter') this.#apply();
    else if (event.key === 'Escape') this.box = undefined;
    else if (by) {
      const step = event.ctrlKey ? 1 : 16;
      const [x = 0, y = 0] = by.map((it) => it * step);
      this.box = nudge(this.box ?? this.#middle(), { x, y }, event.shiftKey, this.image);
      const { width, height } = this.box;
      announce(say('picture_part', width, height, this.box.x, this.box.y));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #apply(): void {
    const { box, tool } = this;
    this.box = undefined;
    if (!box || isTiny(box)) return;
    this.#send({ do: tool === 'draw' ? 'frame' : tool, box });
    announce(say(`picture_${tool}_done`));
  }

  /** Where the arrow keys begin: a quarter of what is shown, in its middle. */
  #middle(): Box {
    const { x, y, width, height } = partOf(this.steps, this.image);
    const quarter = { x: x + width / 4, y: y + height / 4 };
    return boxBetween(quarter, { x: quarter.x + width / 2, y: quarter.y + height / 2 }, this.image);
  }

  #pointOf({ clientX, clientY }: PointerEvent): { x: number; y: number } {
    const part = partOf(this.steps, this.image);
    const box = this.renderRoot.querySelector('canvas')?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    return {
      x: part.x + ((clientX - box.left) / box.width) * part.width,
      y: part.y + ((clientY - box.top) / box.height) * part.height,
    };
  }

  #send(step: PictureStep): void {
    this.dispatchEvent(new CustomEvent('step', { detail: step }));
  }
}
customElements.define('wm-picture-area', WmPictureArea);
