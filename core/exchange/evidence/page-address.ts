import { maskPeople } from '../mask-people.ts';

const address = /^(https?):\/\/([^/?#\s]{1,300})([^?#\s]{0,1500})/i;

/**
 * A page's address as it may be kept: origin and path, no user name, no query, no fragment; numbers and long or secret-looking
 * parts of the path become `:id`, as the recorder has it. Undefined for what is no web address.
 */
export function pageAddress(url: string): string | undefined {
  const [, scheme = '', host = '', path = ''] = address.exec(url.trim()) ?? [];
  if (host === '') return undefined;
  const origin = `${scheme.toLowerCase()}://${host.slice(host.lastIndexOf('@') + 1).toLowerCase()}`;
  return `${origin}${path.split('/').map(segment).join('/')}`.slice(0, 1000);
}

/** Two addresses of one page are the same in this: scheme, `www.`, a last slash and `index.html` make no difference. */
export function samePageKey(url: string): string {
  const [, , host = '', path = ''] = address.exec(pageAddress(url) ?? '') ?? [];
  return host.replace(/^www\./, '') + path.replace(/\/(?:index\.html?)?$/i, '');
}

function segment(text: string): string {
  const isNumber = /^\d{3,}$/.test(text) && !/^(?:19|20)\d\d$/.test(text);
  const isSecret =
    text.length > 80 || /^(?=.*\d.*\d.*\d)(?=.*[a-z])[\w-]{16,}$/i.test(text) || maskPeople(text) !== text;
  return isNumber || isSecret ? ':id' : text;
}
