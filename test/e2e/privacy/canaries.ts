/** Secrets of a form that real ones have. Each is unique, so that a find tells where it came from. */
const kinds = ['email', 'card', 'token', 'code', 'phone', 'iban'] as const;
export type Kind = (typeof kinds)[number];
export type Canary = { readonly kind: Kind | 'word'; readonly place: string; readonly secret: string };

export class CanaryBook {
  readonly all: Canary[] = [];
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = mulberry32(seed);
  }

  /** A new secret for a place in the page. */
  plant(place: string, kind: Canary['kind']): string {
    const secret = this.#make(kind);
    this.all.push({ kind, place, secret });
    return secret;
  }

  /** One of each kind for a place that can hold any text. */
  plantEach(place: string): string[] {
    return kinds.map((kind) => this.plant(place, kind));
  }

  #make(kind: Canary['kind']): string {
    switch (kind) {
      case 'email':
        return `${this.#letters(7)}.${this.#letters(6)}@${this.#letters(6)}.example`;
      case 'card':
        return withLuhn(`4${this.#digits(14)}`);
      case 'token':
        return `${this.#letters(2)}${this.#digits(2)}${this.#letters(3)}${this.#digits(3)}${this.#letters(4)}${this.#digits(4)}`;
      case 'code':
        return `7${this.#digits(5)}`;
      case 'phone':
        return `+4940${this.#digits(8)}`;
      case 'iban':
        return `DE${this.#digits(20)}`;
      case 'word':
        return `${this.#letters(5)}zq${this.#letters(6)}`;
    }
  }

  #digits(count: number): string {
    return Array.from({ length: count }, () => Math.floor(this.#random() * 10)).join('');
  }

  #letters(count: number): string {
    return Array.from({ length: count }, () =>
      String.fromCharCode(97 + Math.floor(this.#random() * 26)),
    ).join('');
  }
}

/** The canaries that occur in a text. A number counts only when it stands alone: figures of the log are numbers too. */
export function foundIn(text: string, canaries: readonly Canary[]): Canary[] {
  return canaries.filter(({ secret }) => {
    const variants = [secret, encodeURIComponent(secret), secret.replaceAll(' ', '')];
    return variants.some((variant) =>
      /^\d+$/.test(variant) ? aloneIn(text, variant) : text.includes(variant),
    );
  });
}

function aloneIn(text: string, digits: string): boolean {
  return new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(text);
}

function withLuhn(start: string): string {
  const sum = Array.from(start, Number)
    .reverse()
    .reduce(
      (total, digit, i) => total + (i % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit),
      0,
    );
  return `${start}${(10 - (sum % 10)) % 10}`;
}

/** A small random generator whose seed gives the same row again. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
