import { html } from '../html.ts';
import { definePage } from '../route.ts';

export const deliveryAreasPage = definePage({
  path: '/delivery-areas',
  title: 'Where we deliver',
  description: 'Harrow Bridge, Larkmoor, Quayle, St Ebb and the villages between.',
  nav: 'plans',
  body: ({ on }) =>
    on('empty-delivery-map')
      ? html`<section class="wrap band"><h1>Where we deliver</h1><p class="lede">We are redrawing our map. For the areas please see the page about our boxes.</p><p><a href="/plans" id="back-to-plans">Boxes and prices</a></p></section>`
      : html`<section class="wrap band split"><div><ol class="crumbs"><li><a href="/plans">Boxes</a></li><li>Where we deliver</li></ol><h1>Where we deliver</h1>
  <p class="lede">Everywhere inside the dotted line, nine miles round the bridge.</p>
  <dl class="rows"><div><dt>Thursdays</dt><dd>Harrow Bridge, Larkmoor, Two Streams, Mill Lane</dd></div><div><dt>Fridays</dt><dd>Upper Teme, Quayle, St Ebb, Saltmarsh</dd></div><div><dt>Elsewhere</dt><dd>Collect from the shed, Thursdays from seven</dd></div></dl>
  <p><a class="button" id="back-to-plans" href="/plans">See the boxes</a></p></div>
  <img class="rounded" id="valley" src="/pictures/valley.svg" width="640" height="420" alt="A map of the valley with Harrow Bridge in the middle"></section>`,
});
