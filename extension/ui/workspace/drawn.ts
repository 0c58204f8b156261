import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** A picture of core as part of a page of ours: it is coloured by the page, whose policy lets no style of another in. */
export function drawn(svg: string) {
  return unsafeHTML(svg.replace(/<style>[^<]*<\/style>/g, ''));
}
