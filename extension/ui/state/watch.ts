import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Watchable {
  watch(watcher: () => void): () => void;
}

/** Draws its element again whenever one of the given values was replaced. */
export class Watch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sources: readonly Watchable[];
  #ends: (() => void)[] = [];

  constructor(host: ReactiveControllerHost, ...sources: readonly Watchable[]) {
    this.#host = host;
    this.#sources = sources;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ends = this.#sources.map((source) => source.watch(() => this.#host.requestUpdate()));
  }

  hostDisconnected(): void {
    for (const end of this.#ends) end();
    this.#ends = [];
  }
}
