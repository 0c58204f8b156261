import { crate, fullLoad } from '../art/crate.ts';
import { drawing } from '../art/drawing.ts';
import { accountScript } from '../client/account.ts';
import { boxPlans } from '../data/plans.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';

export const accountPage = definePage({
  path: '/account',
  title: 'Your account',
  description: 'Your next box, your deliveries and your receipts.',
  nav: 'account',
  body: ({ shop, on }) => html`
<section class="wrap band">
  <h1>${shop.name === '' ? 'Your boxes' : `Hello ${shop.name.split(' ')[0]}`}</h1>
  <div class="account-grid">
    <article class="card next-box"><div><span class="tag">${shop.pausedWeeks > 0 ? `Paused for ${shop.pausedWeeks} weeks` : 'Next box'}</span>
      <h2>${boxPlans[shop.plan].name}</h2><p class="soft">${shop.slot === '' ? 'Thursday 8–10 am' : shop.slot}. You can change it until Tuesday noon.</p>
      <div class="buttons"><a class="button" href="/account/menu">Choose what is in it</a><a href="/account/tracking" id="go-tracking">Where is my box?</a></div></div>
      ${drawing('0 0 400 340', crate(fullLoad), '', 'crate')}</article>
    <article class="card"><h2>Receipts</h2><ul class="rows">
      <li><span>2 October<br><small>Table Box, £22.00</small></span><button type="button" class="button quiet small" id="receipt-october" ${!on('dead-receipt-button') && html`data-open="receipt"`} aria-label="Show the receipt of 2 October">Receipt</button></li>
      <li><span>25 September<br><small>Table Box, £22.00</small></span><a class="button quiet small" id="packing-list" href="/account/packing-list.txt" download>Packing list</a></li></ul>
      <p id="receipt" class="notice" role="status"></p></article>
    <article class="card"><h2>At your door</h2><ul class="plain-links"><li><a id="delivery-notes" href="/account/delivery-notes">Notes for Tomasz</a></li><li><a href="/join/delivery">Change your window</a></li><li><a id="go-pause" href="/account/pause">Skip, pause or stop</a></li></ul></article>
    <article class="card"><h2>With your box</h2><ul class="plain-links"><li><a href="/recipes">What to cook this week</a></li><li><a href="/start">What goes where</a></li><li><a href="/survey">Tell Noor how it was</a></li><li><a href="/refer">Bring a friend</a></li></ul></article>
  </div>
</section>`,
  script: accountScript,
});
