import type { APIRoute } from 'astro';
import { feedEntries } from '../audits/feed-entries.ts';
import { to } from '../frame/address.ts';
import { words } from '../words/words.ts';

/** Score changes with their causes, as a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const GET: APIRoute = async ({ site, url }) => {
  const self = new URL(url.pathname, site ?? 'http://localhost/').href;
  const home = new URL(to('/'), site ?? 'http://localhost/').href;
  const entries = await feedEntries(home);
  return Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title: `Waymark · ${words.frame.foot.feed}`,
    home_page_url: home,
    feed_url: self,
    items: entries.map(({ title, url, at, text }) => ({
      id: url,
      url,
      title,
      date_published: at,
      content_text: text,
    })),
  });
};
