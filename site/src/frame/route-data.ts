import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { escapeText } from '../../../core/report/escape.ts';
import { guidelineOf } from '../audits/broken-list.ts';
import { language } from '../words/language.ts';
import { words } from '../words/words.ts';
import { to } from './address.ts';
import { sectionOf } from './main-sections.ts';
import { groupName, treeOf } from './tree-names.ts';

/**
 * Of all topic trees a page shows its own section's only. And Starlight writes the content of head elements as it is,
 * also the title's, which may come from a bundle: it is escaped here.
 */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const route = locals.starlightRoute;
  const section = sectionOf(route.id);
  const own = route.sidebar.find((entry) => entry.type === 'group' && entry.label === treeOf(section));
  if (own?.type === 'group') route.sidebar = own.entries;
  for (const entry of route.sidebar)
    if (entry.type === 'group') entry.label = groupName(entry.label, language);
  // It stands for every address that leads nowhere and has none of its own.
  if (route.id === '404')
    route.head = route.head.filter(
      ({ attrs }) => attrs?.['rel'] !== 'canonical' && attrs?.['property'] !== 'og:url',
    );
  for (const element of route.head) {
    if (element.tag === 'title') element.content = escapeText(element.content ?? '');
  }
  if (section?.key === 'docs' || section?.key === 'guidelines')
    route.head.push({ tag: 'script', attrs: { type: 'application/ld+json' }, content: articleLd(route) });
  const picture = locals.socialPicture ?? to(`/pictures/${section?.key ?? 'home'}.png`);
  if (guidelineOf(route.id) !== undefined)
    route.toc?.items.push({ depth: 2, slug: 'broken', text: words.views.broken.title, children: [] });
  if (site)
    route.head.push(
      ...[
        { property: 'og:image', content: new URL(picture, site).href },
        { property: 'og:image:width', content: '1200' },
        { property: 'og:image:height', content: '630' },
        { name: 'twitter:image', content: new URL(picture, site).href },
      ].map((attrs) => ({ tag: 'meta' as const, attrs, content: '' })),
    );
});

/** The article for search engines (schema.org). `<` is escaped so that no text can end the script element. */
function articleLd({ entry, lastUpdated }: App.Locals['starlightRoute']): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: entry.data.title,
    description: entry.data.description,
    inLanguage: 'en',
    dateModified: lastUpdated?.toISOString(),
  }).replaceAll('<', '\\u003c');
}
