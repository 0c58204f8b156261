/** Letters that a reader would see although no message file holds them: text between tags, and spoken attributes. */
export function hardCodedText(source: string): string[] {
  return templatesOf(source).flatMap((template) => {
    const attributes = [
      ...template.matchAll(/(?:aria-label|title|placeholder|alt|label|heading)="([^"]*)"/g),
    ];
    const said = attributes.map(([, text = '']) => text).filter(hasWords);
    const between = template
      .replace(/<!--[\s\S]*?-->/g, ' ')
      // Attribute values may hold a `>`: take quoted ones and expressions as one piece.
      .replace(/<\/?[a-z](?:"[^"]*"|[^>"])*>/gi, ' ')
      .split(/[\n¤]/)
      .map((text) => text.replace(/&[a-z]+;/g, ' ').trim())
      .filter(hasWords);
    return [...said, ...between];
  });
}

const hasWords = (text: string): boolean => /\p{L}{2,}/u.test(text.replaceAll('¤', ''));

/** The fixed parts of every `html` template, nested ones too; each expression is one `¤`. */
function templatesOf(source: string): string[] {
  const found: string[] = [];
  for (let at = source.indexOf('html`'); at >= 0; at = source.indexOf('html`', at + 1)) {
    found.push(readTemplate(source, at + 'html`'.length));
  }
  return found;
}

function readTemplate(source: string, from: number): string {
  let fixed = '';
  let at = from;
  while (at < source.length && source[at] !== '`') {
    if (source[at] === '$' && source[at + 1] === '{') {
      at = afterExpression(source, at + 2);
      fixed += '¤';
    } else {
      fixed += source[at];
      at += source[at] === '\\' ? 2 : 1;
    }
  }
  return fixed;
}

/** Index after the `}` that closes an expression; strings and templates inside it may hold braces of their own. */
function afterExpression(source: string, from: number): number {
  let depth = 1;
  let at = from;
  while (at < source.length && depth > 0) {
    const character = source[at];
    if (character === '{') depth++;
    if (character === '}') depth--;
    if (character === "'" || character === '"') at = source.indexOf(character, at + 1);
    if (character === '`') at = afterTemplate(source, at + 1) - 1;
    at++;
  }
  return at;
}

function afterTemplate(source: string, from: number): number {
  let at = from;
  while (at < source.length && source[at] !== '`') {
    at = source[at] === '$' && source[at + 1] === '{' ? afterExpression(source, at + 2) : at + 1;
  }
  return at + 1;
}
