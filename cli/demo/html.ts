/** Markup that is safe to send as it is. Made only by `html` and `raw`. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

export type Value = Html | string | number | false | null | undefined | readonly Value[];

/** Template tag: every value is escaped, unless it is `Html` already; lists are joined, `false` and nothing vanish. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  let text = parts[0] ?? '';
  values.forEach((value, i) => {
    text += toText(value) + (parts[i + 1] ?? '');
  });
  return new Html(text);
}

/** For markup written in this folder: drawings and served scripts. Never for what a visitor sent. */
export function raw(text: string): Html {
  return new Html(text);
}

function toText(value: Value): string {
  if (value === false || value === null || value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(toText).join('');
  return escapeText(String(value));
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}
