import { cleanLines } from './clean-lines.ts';

/** Text for XML: clean, which leaves no character that XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets), and escaped. */
export function xmlText(text: string): string {
  return cleanLines(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

/** An element from its parts; attributes are escaped, children are XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value)).replace(/[\t\n\r]/g, ' ')}"`)
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}
