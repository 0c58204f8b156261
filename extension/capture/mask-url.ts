import { queryKeys } from './privacy-rules.ts';
import { isPlain } from './redact.ts';

const most = 1_000;

/**
 * Origin, path with ids replaced, and allow-listed query keys with harmless values. Never a fragment, never a user name
 * or password. `data:` and `blob:` addresses keep only their scheme.
 */
export function maskUrl(address: string, base?: string): string {
  const url = parse(address, base);
  if (!url) return '';
  if (!/^(https?|file|ftp|about|chrome-extension|moz-extension):$/.test(url.protocol)) return url.protocol;
  if (url.protocol === 'about:') return `about:${url.pathname}`;
  const origin = url.protocol === 'file:' ? 'file://' : `${url.protocol}//${url.host}`;
  const path = url.pathname.split('/').map(maskSegment).join('/');
  const query = [...url.searchParams].filter(([key, value]) => queryKeys.includes(key) && harmless(value));
  const kept = query.length > 0 ? `?${new URLSearchParams(query).toString()}` : '';
  return `${origin}${path}${kept}`.slice(0, most);
}

function parse(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

/** `/orders/48213` → `/orders/:id`. Years and versions stay. */
function maskSegment(segment: string): string {
  const text = decode(segment);
  if (/^\d{3,}$/.test(text) && !/^(19|20)\d\d$/.test(text)) return ':id';
  if (text.length > 80 || !isPlain(text)) return ':id';
  return segment;
}

function harmless(value: string): boolean {
  return /^(\d{1,4}|[a-z]{1,20}([-_][a-z]{1,20}){0,2})$/i.test(value) && isPlain(value);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a lone % is no reason to lose the address
  }
}
