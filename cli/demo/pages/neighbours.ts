import { portrait } from '../art/portrait.ts';
import { reviews } from '../data/reviews.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';

const stories = [
  'Four people, one salary, a box a week: we spend eleven pounds less than before, because nothing is thrown away.',
  'I was the person who ate toast. Twelve recipes later I have opinions about mustard.',
  'Our street has nine boxes now. Tomasz calls it his bus route.',
] as const;

export const neighboursPage = definePage({
  path: '/neighbours',
  title: 'Neighbours’ stories',
  description: 'What a year of boxes changed.',
  nav: 'reviews',
  body: () => html`
<section class="wrap band"><h1>What a year of boxes changed</h1>
  <p class="lede">Three kitchens, written down by the people who cook in them.</p>
  <div class="grid">${stories.map((story, i) => {
    const teller = reviews[i];
    return (
      teller !== undefined &&
      html`<article class="card"><p class="quote">${story}</p><div class="person">${portrait(teller.looks, teller.name)}<p><strong>${teller.name}</strong><br>${teller.since}</p></div></article>`
    );
  })}</div>
  <div class="card after split tight"><div><h2>Ready for a bigger table?</h2><p>Go up to the Big Table Box, or send one to somebody who could do with it.</p></div><div class="buttons"><a class="button" href="/gifts" id="go-gifts">Upgrades and gifts</a></div></div>
</section>`,
});
