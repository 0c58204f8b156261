import { drawing, produceIcon } from '../art/drawing.ts';
import { portrait } from '../art/portrait.ts';
import { fiveStars } from '../art/scenes.ts';
import { noor } from '../data/growers.ts';
import { boxPlans, pounds } from '../data/plans.ts';
import { weekBox } from '../data/week.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';

export const homePage = definePage({
  path: '/',
  title: 'The weekly box from growers nearby',
  description:
    'Vegetables, fruit and bread from eleven growers around Harrow Bridge, at your door once a week.',
  nav: 'none',
  body: () => html`
<section class="wrap hero">
  <div class="hero-words">
    <h1>Thursday’s vegetables, picked on Wednesday.</h1>
    <p class="lede">One box a week from eleven growers within nine miles of Harrow Bridge. You choose, we pack, Tomasz brings it to your step.</p>
    <div class="buttons"><a class="button" href="/plans" id="see-boxes">See the boxes</a><a class="button quiet" href="/story">Meet the growers</a></div>
    <p class="stars-line">${drawing('0 0 110 20', fiveStars, '4.8 out of 5 stars', 'stars')}<a href="/reviews">4.8 from 1,206 neighbours</a></p>
  </div>
  <img id="hero-picture" class="hero-picture" src="/pictures/hero.svg" width="1200" height="900" alt="A wooden crate brimming with leeks, cabbage, carrots, squash and beetroot on a farm table">
</section>

<section class="band tinted"><div class="wrap">
  <h2>How a week goes</h2>
  <ol class="steps">
    <li><h3>Sunday: you choose</h3><p>We suggest a box from what is ripe. Swap anything until Tuesday noon, or leave it to us.</p></li>
    <li><h3>Wednesday: they pick</h3><p>Growers hear how many we need and pick exactly that. Nothing waits in a cold store.</p></li>
    <li><h3>Thursday: it arrives</h3><p>You get a two-hour window and a text when Tomasz is three stops away.</p></li>
  </ol>
</div></section>

<section class="band"><div class="wrap">
  <div class="head-row"><h2>In this week’s Table Box</h2><a href="/plans">All boxes, from ${pounds(boxPlans.little.price)}</a></div>
  <ul class="produce-row">${weekBox.map(({ icon, name, from }) => html`<li>${produceIcon(icon)}<strong>${name}</strong><span>${from}</span></li>`)}</ul>
</div></section>

<section class="band leaf"><div class="wrap split">
  <figure class="big-quote"><blockquote class="quote"><p>I stopped wandering round the supermarket at seven in the evening. Now supper starts with looking in the box.</p></blockquote>
  <figcaption>Priya Raman, Larkmoor, a box since March</figcaption></figure>
  <div class="card person-card"><div class="person">${portrait(noor, 'Noor Haddad')}<p><strong>Noor Haddad</strong><br>runs the packing shed</p></div>
  <p>If something is bruised, tell me. You get it again next week and I find out why. No forms, no photographs.</p>
  <p><a href="/help">Ask Noor something</a></p></div>
</div></section>

<section class="band"><div class="wrap narrow-center">
  <h2>Try one box. Keep going only if you like it.</h2>
  <p class="lede">No contract. Skip a week or stop until Tuesday noon, in two clicks or with one call.</p>
  <a class="button" href="/join">Start a box</a>
</div></section>`,
});
