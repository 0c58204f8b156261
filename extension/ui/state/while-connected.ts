import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Does something each time its element comes into the page. The signal aborts when the element leaves it. */
export class WhileConnected implements ReactiveController {
  readonly #begin: (signal: AbortSignal) => void;
  #end = new AbortController();

  constructor(host: ReactiveControllerHost, begin: (signal: AbortSignal) => void) {
    this.#begin = begin;
    host.addController(this);
  }

  hostConnected(): void {
    this.#end = new AbortController();
    this.#begin(this.#end.signal);
  }

  hostDisconnected(): void {
    this.#end.abort();
  }
}
