import { drawing } from '../art/drawing.ts';
import { van } from '../art/scenes.ts';
import { growers } from '../data/growers.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';

export const storyPage = definePage({
  path: '/story',
  title: 'Our growers',
  description: 'Eleven growers, one packing shed and a plum-coloured van.',
  nav: 'growers',
  body: () => html`
<section class="wrap band split">
  <div><h1>Eleven growers, one shed, one van.</h1>
  <p class="lede">Brambleday began in 2014 with a glut of squash at Wren Hollow and a borrowed horse trailer. Today 1,900 kitchens eat from the same fields.</p>
  <p>We pay growers a price agreed in January, whatever the weather does. It is printed on every packing list.</p>
  <p><a id="growers-map" href="/pictures/valley.svg" target="_blank" rel="noopener">See the map of the valley (opens in a new tab)</a></p></div>
  ${drawing('0 0 520 260', van, 'The Brambleday van on a country lane', 'rounded')}
</section>
<section class="band tinted"><div class="wrap"><h2>The people who grow it</h2>
<div class="grid">${growers.map(
    (grower) => html`<article class="card grower" id="grower-${grower.id}">
  <img src="/pictures/growers/${grower.id}.svg" width="120" height="120" alt="${grower.name}">
  <h3>${grower.name}</h3><p class="soft">${grower.farm}, ${grower.miles} ${grower.miles === 1 ? 'mile' : 'miles'} from the shed</p>
  <p>${grower.grows}.</p><blockquote><p>“${grower.words}”</p></blockquote></article>`,
  )}</div></div></section>
<section class="band"><div class="narrow"><h2>From the journal</h2>
<p><a href="/journal/first-frost">What the first frost does to a parsnip</a>, by Ottilie Marsh. Four minutes.</p>
<p><a class="button" href="/plans">See the boxes</a></p></div></section>`,
});
