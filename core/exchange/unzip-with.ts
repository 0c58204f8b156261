import type { UnzipDecoderConstructor } from 'fflate';
import { joined } from './joined.ts';

/** Unpacks one deflated file (RFC 1951); undefined when it would be larger than `mostBytes`. Throws when it is damaged. */
export type Inflate = (packed: Uint8Array, mostBytes: number) => Uint8Array<ArrayBuffer> | undefined;

/** A decoder for fflate's `Unzip` that leaves the work to the home's own inflater. `tooBig` makes what is thrown beyond the limit. */
export function unzipWith(
  inflate: Inflate,
  mostBytes: () => number,
  tooBig: () => Error,
): UnzipDecoderConstructor {
  return class {
    static readonly compression = 8;
    readonly #chunks: Uint8Array[] = [];
    ondata: InstanceType<UnzipDecoderConstructor>['ondata'] = (error) => {
      if (error) throw error;
    };

    push(chunk: Uint8Array, isLast: boolean): void {
      this.#chunks.push(chunk);
      if (!isLast) return;
      const file = inflate(joined(this.#chunks), mostBytes());
      if (!file) throw tooBig();
      this.ondata(null, file, true);
    }
  };
}
