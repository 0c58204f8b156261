import { produceIcon } from '../art/drawing.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';

export const notFoundPage = definePage({
  path: '/not-found',
  title: 'Nothing grows here',
  description: 'This page is not there.',
  nav: 'none',
  status: 404,
  body: () => html`<section class="narrow band narrow-center">${produceIcon('radish', '', 'produce big')}
<h1>Nothing grows here.</h1><p class="lede">The page you asked for is not there, or it was eaten.</p>
<p><a class="button" href="/">Back to the start</a></p></section>`,
});
