import { paymentScript } from '../client/payment.ts';
import { boxPlans, pounds } from '../data/plans.ts';
import { terms } from '../data/terms.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';
import { joinSteps } from './join-steps.ts';

export const paymentPage = definePage({
  path: '/join/payment',
  title: 'Payment',
  description: 'Check your box and pay for the first one.',
  nav: 'none',
  script: paymentScript,
  body: ({ shop, on }) => {
    const plan = boxPlans[shop.plan];
    const far = on('far-off-voucher');
    return html`
<section class="wrap band">${joinSteps(3)}
  <div class="side"><div>
    <h1>Last page</h1>
    <iframe class="card-frame" src="/join/card" title="Card details" id="card-frame"></iframe>
    <form class="form" method="post" action="/join/payment" id="pay-form">
      <div class="field"><label for="voucher">Voucher, if you have one</label><div class="with-button"><input id="voucher" name="voucher"><button class="button quiet" type="button" id="apply-voucher">Apply</button></div>
      ${!far && html`<p class="hold-said" id="voucher-said" role="status"></p>`}</div>
      <div class="buttons"><button class="button" type="button" id="pay">Pay ${pounds(plan.price)}</button><p class="hold-said" id="pay-said" role="status"></p></div>
      <p class="small-print">Next week’s box is charged on Wednesday. Stop until Tuesday noon and nothing is.</p>
    </form></div>
  <aside class="card" aria-label="Your order"><h2>Your order</h2>
    <dl class="sum"><div><dt>${plan.name}</dt><dd>${pounds(plan.price)}</dd></div><div><dt>Delivery</dt><dd>included</dd></div><div id="voucher-line" hidden><dt>Voucher</dt><dd>−£7.00</dd></div><div class="total"><dt>Today</dt><dd id="total" data-price="${plan.price}">${pounds(plan.price)}</dd></div></dl>
    <p class="soft">${shop.slot === '' ? 'Thursday 8–10 am' : shop.slot}, ${shop.town === '' ? 'Larkmoor' : shop.town}</p></aside></div>
  ${far && html`<div class="terms small-print"><h2>Terms of sale</h2><ol>${terms.map((term) => html`<li>${term}</li>`)}</ol><p id="voucher-said"></p></div>`}
</section>`;
  },
});
