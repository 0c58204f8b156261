import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { sectionOf } from './main-sections.ts';

/** Of all topic trees a page shows its own section's only. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  const label = sectionOf(route.id)?.label;
  const own = route.sidebar.find((entry) => entry.type === 'group' && entry.label === label);
  if (own?.type === 'group') route.sidebar = own.entries;
});
