import { drawing } from '../art/drawing.ts';
import { portrait } from '../art/portrait.ts';
import { fiveStars } from '../art/scenes.ts';
import { reviewsScript } from '../client/reviews.ts';
import { recentReviews, reviews } from '../data/reviews.ts';
import { html, raw } from '../html.ts';
import { definePage } from '../route.ts';

const shares = [
  [5, 86],
  [4, 10],
  [3, 3],
  [2, 1],
  [1, 0],
] as const;

export const reviewsPage = definePage({
  path: '/reviews',
  title: 'Reviews',
  description: 'What 1,206 neighbours say about their weekly box.',
  nav: 'reviews',
  script: reviewsScript,
  body: () => html`
<section class="wrap band split">
  <div><h1>What the neighbours say</h1>
  <p class="lede">We ask everyone after their fourth box, print every answer, and reply to the grumpy ones ourselves.</p></div>
  <div class="card"><p class="score-line"><strong>4.8</strong> ${drawing('0 0 110 20', fiveStars, '4.8 out of 5 stars', 'stars')} 1,206 reviews</p>
  <dl class="shares">${shares.map(([stars, share]) => html`<div><dt>${stars} stars</dt><dd><span class="bar"><span style="width:${share}%"></span></span>${share} %</dd></div>`)}</dl></div>
</section>
<section class="band tinted" aria-roledescription="carousel" aria-label="Reviews"><div class="narrow">
  <div id="carousel-slide" aria-live="polite">${reviews.map(
    (review, i) => html`<article class="slide" ${i > 0 && raw('hidden')}>
    <p class="quote">“${review.words}”</p>
    <div class="person">${portrait(review.looks, review.name)}<p><strong>${review.name}</strong><br>${review.since}, ${review.stars} of 5 stars</p></div></article>`,
  )}</div>
  <div class="carousel-buttons"><button class="button quiet small" type="button" id="carousel-previous" aria-label="Previous review">Previous</button><span id="carousel-place">1 of ${reviews.length}</span><button class="button quiet small" type="button" id="carousel-next" aria-label="Next review">Next</button></div>
</div></section>
<section class="wrap band"><h2>Recent ones</h2><div class="grid">${recentReviews.map(
    ([words, who, stars]) =>
      html`<article class="card"><p>“${words}”</p><p class="soft">${who}, ${stars} of 5</p></article>`,
  )}</div>
<p class="after"><a class="button" href="/plans">See the boxes</a></p></section>`,
});
