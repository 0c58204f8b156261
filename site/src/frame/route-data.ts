import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { escapeText } from '../../../core/report/escape.ts';
import { sectionOf } from './main-sections.ts';

/**
 * Of all topic trees a page shows its own section's only. And Starlight writes the content of head elements as it is,
 * also the title's, which may come from a bundle: it is escaped here.
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  const label = sectionOf(route.id)?.label;
  const own = route.sidebar.find((entry) => entry.type === 'group' && entry.label === label);
  if (own?.type === 'group') route.sidebar = own.entries;
  for (const element of route.head) {
    if (element.tag === 'title') element.content = escapeText(element.content ?? '');
  }
});
