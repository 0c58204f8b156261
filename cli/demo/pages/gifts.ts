import { crate, familyLoad } from '../art/crate.ts';
import { drawing } from '../art/drawing.ts';
import { giftsScript } from '../client/gifts.ts';
import { boxPlans, pounds } from '../data/plans.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';

export const giftsPage = definePage({
  path: '/gifts',
  title: 'Upgrades and gifts',
  description: 'A bigger box for you, or one for somebody else with a card you drew.',
  nav: 'plans',
  script: giftsScript,
  body: ({ shop }) => html`
<section class="wrap band"><h1>More of it</h1>
  <div class="grid two">
    <article class="card flush"><div class="plan-top honey">${drawing('0 0 400 340', crate(familyLoad), '', 'crate')}</div><div class="inside"><h2>${boxPlans.family.name}</h2>
    <p>${boxPlans.family.blurb}</p><p>${pounds(boxPlans.family.price - boxPlans[shop.plan].price)} a week more than yours. Go back whenever you like.</p>
    <div class="buttons"><button type="button" class="button" id="upgrade">Try it next week</button><p class="hold-said" id="upgrade-said" role="status"></p></div></div></article>
    <article class="card"><h2>Send a box</h2><p>Draw on the card, Noor puts it on top.</p>
    <canvas id="gift-card" class="gift-card" width="480" height="270" role="img" aria-label="A card to draw on"></canvas>
    <div class="form after"><div class="field"><label for="gift-for">For</label><input id="gift-for" name="for"></div><div class="buttons"><a class="button quiet" href="/join?plan=little">Send a Little Box</a></div></div></article>
  </div></section>`,
});
