import type { APIRoute } from 'astro';
import { isolates } from '../../../core/report/direction.ts';
import { escapeText } from '../../../core/report/escape.ts';
import { type Entry, feedEntries } from '../audits/feed-entries.ts';
import { to } from '../frame/address.ts';
import { words } from '../words/words.ts';

/** Score changes with their causes, as an Atom feed (RFC 4287). */
export const GET: APIRoute = async ({ site, url }) => {
  const self = new URL(url.pathname, site ?? 'http://localhost/').href;
  const home = new URL(to('/'), site ?? 'http://localhost/').href;
  const entries = await feedEntries(home);
  const updated = entries[0]?.at ?? new Date(0).toISOString();
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Waymark · ${words.frame.foot.feed}</title><id>${home}</id><link href="${home}"/><link rel="self" href="${self}"/><updated>${updated}</updated><author><name>Waymark</name></author>${entries.map(entryXml).join('')}</feed>\n`,
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
};

function entryXml({ title, url, at, text }: Entry): string {
  return `<entry><title>${isolating(title)}</title><id>${escapeText(url)}</id><link href="${escapeText(url)}"/><updated>${at}</updated><summary>${isolating(text)}</summary></entry>`;
}

/** Escaped, with the isolates of our own that `escapeText` would drop: a feed has no `bdi`. */
function isolating(text: string): string {
  return isolates(text)
    .map((part) => (part.isolated ? `\u2068${escapeText(part.text)}\u2069` : escapeText(part.text)))
    .join('');
}
