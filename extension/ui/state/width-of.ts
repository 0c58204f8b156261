import type { LitElement, ReactiveController } from 'lit';

/** The width of an element in whole CSS pixels, for pictures that are drawn to fit; 0 until it is known. */
export class WidthOf implements ReactiveController {
  readonly #host: LitElement;
  #watch: ResizeObserver | undefined;
  px = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch = new ResizeObserver(([entry]) => {
      const px = Math.round(entry?.contentRect.width ?? 0);
      if (px === this.px) return;
      this.px = px;
      this.#host.requestUpdate();
    });
    this.#watch.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
  }
}
