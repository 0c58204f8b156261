import { crate, smallLoad } from '../art/crate.ts';
import { drawing } from '../art/drawing.ts';
import { portrait } from '../art/portrait.ts';
import { reviews } from '../data/reviews.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';

const [friend] = reviews;

export const friendPage = definePage({
  path: '/from-a-friend',
  title: 'A box from a friend',
  description: 'Priya sends you half of your first box.',
  nav: 'none',
  body: () => html`
<section class="wrap band split">
  <div>
    ${friend !== undefined && html`<div class="person">${portrait(friend.looks, friend.name)}<p><strong>Priya Raman</strong> thought of you</p></div>`}
    <h1 class="after-person">Half of your first box is on Priya.</h1>
    <p class="quote">“Try it once. If you do not like the beetroot, bring it round and I will cook it.”</p>
    <p>£7 comes off your first Little Box, £11 off a Table Box. Nothing renews unless you say so.</p>
    <div class="buttons"><a class="button" id="take-offer" href="/join?code=PRIYA-7">Take Priya’s offer</a><a href="/story">Who grows it?</a></div>
  </div>
  ${drawing('0 0 400 340', crate(smallLoad), 'A small crate of vegetables', 'crate')}
</section>`,
});
