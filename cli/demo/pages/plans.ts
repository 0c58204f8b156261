import { crate, familyLoad, fullLoad, smallLoad } from '../art/crate.ts';
import { drawing } from '../art/drawing.ts';
import { tick } from '../art/scenes.ts';
import { plansScript } from '../client/plans.ts';
import { boxPlans, type PlanId, planIds } from '../data/plans.ts';
import { type Html, html, raw } from '../html.ts';
import { definePage, type Visit } from '../route.ts';

const loads = { little: smallLoad, table: fullLoad, family: familyLoad };

export const plansPage = definePage({
  path: '/plans',
  title: 'Boxes and prices',
  description: 'Three boxes, from £14.50 a week. Skip or stop whenever you like.',
  nav: 'plans',
  script: plansScript,
  body: (visit) => html`
<div id="promo-place"></div>
<section class="wrap band">
  <h1>Three boxes. One price each, delivery in it.</h1>
  <p class="lede">No contract and no joining fee. Change size, skip a week or stop until Tuesday noon.</p>
  <div class="plan-options">
    <div class="switch"><span id="fortnight-label">Every other week</span><button type="button" role="switch" aria-checked="false" aria-labelledby="fortnight-label" id="fortnight"></button></div>
    <div class="people"><span id="people-label">People at the table</span><div class="stepper" role="group" aria-labelledby="people-label"><button type="button" id="people-less" aria-label="One person fewer">−</button><output id="people-count">2</output><button type="button" id="people-more" aria-label="One person more">+</button></div></div>
  </div>
  <p id="people-advice" class="notice" aria-live="polite">For 2 people we suggest the Little Box.</p>
  <div class="grid plans">${planIds.map((id) => planCard(id, visit))}</div>
</section>
<section class="band tinted"><div class="wrap grid two">
  <div><h2>Do you come to me?</h2><p>Thursdays and Fridays in Harrow Bridge, Larkmoor, Quayle, St Ebb and the villages between.</p>
  ${
    visit.on('empty-delivery-map')
      ? html`<p><a id="delivery-link" href="/delivery-areas">See where we deliver</a></p>`
      : html`<details id="delivery-places"><summary>All 34 places</summary><p>Harrow Bridge, Larkmoor, Quayle, St Ebb, Two Streams, Upper Teme, Nether Teme, Mill Lane, Kiln Lane, Saltmarsh, Wren Hollow, Low Field and every lane between them. <a href="/delivery-areas">The map</a> has the days.</p></details>`
  }</div>
  <div><h2>Not sure yet?</h2><p><a href="/compare">Compare the boxes with the supermarket</a>, line by line, or <a href="/tasting">come to a tasting evening</a> and eat your way to a decision.</p></div>
</div></section>`,
});

function planCard(id: PlanId, visit: Visit): Html {
  const plan = boxPlans[id];
  const dead = visit.on('dead-plan-card');
  const title = dead
    ? html`${plan.name}`
    : html`<a class="card-link" href="/join?plan=${id}">${plan.name}</a>`;
  return html`<article class="card flush plan-card lift" id="plan-${id}">
  <div class="plan-top ${plan.tint}">${drawing('0 0 400 340', crate(loads[id]), '', 'crate')}</div>
  <div class="inside">${id === 'table' && html`<span class="tag plum">Most loved</span>`}
  <h2 class="plan-name">${title}</h2><p class="soft">${plan.feeds}</p>
  <p class="price" data-weekly="${plan.price}"><span>£${plan.price.toFixed(2)}</span> <small>a week</small></p>
  <p>${plan.blurb}</p>
  <ul class="ticks">${plan.inside.map((line) => html`<li>${drawing('0 0 18 18', tick, '', 'tick')}${line}</li>`)}</ul>
  ${
    dead
      ? html`<p class="choose-small"><a href="/join?plan=${id}" aria-label="Choose the ${plan.name}">Choose</a></p>`
      : raw('<p class="choose-small" aria-hidden="true"><span class="button small">Choose</span></p>')
  }</div></article>`;
}
