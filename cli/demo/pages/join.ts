import { joinScript } from '../client/join.ts';
import { boxPlans, planIds, pounds } from '../data/plans.ts';
import { html, raw } from '../html.ts';
import { definePage } from '../route.ts';
import { joinSteps } from './join-steps.ts';

export const joinPage = definePage({
  path: '/join',
  title: 'Start a box',
  description: 'Two minutes, then your first box is on its way.',
  nav: 'none',
  script: joinScript,
  body: (visit) => {
    const asked = visit.query.get('plan');
    const chosen = planIds.find((id) => id === asked) ?? visit.shop.plan;
    return html`
<section class="narrow band">${joinSteps(0)}
  <h1>Who is it for?</h1>
  ${visit.query.has('code') && html`<p class="notice">Priya’s gift is kept for you. It comes off on the last page.</p>`}
  <form class="form" id="join-form" method="post" action="/join" novalidate>
    <div class="field"><label for="join-name" id="join-name-label">Your name</label><input id="join-name" name="name" autocomplete="name" required><p class="fault" id="join-name-fault"></p></div>
    <div class="field"><label for="join-email">E-mail</label><input id="join-email" name="email" type="email" autocomplete="email" required><p class="fault" id="join-email-fault"></p></div>
    <div class="field"><label for="join-phone">Mobile phone</label>${!visit.on('fussy-phone') && html`<p class="hint" id="join-phone-hint">So that Tomasz can text you. Any way of writing it will do.</p>`}
    <input id="join-phone" name="phone" type="tel" autocomplete="tel" required ${visit.on('fussy-phone') ? raw('pattern="07[0-9]{9}"') : raw('pattern="[0-9+() \\-]{10,20}" aria-describedby="join-phone-hint"')}><p class="fault" id="join-phone-fault"></p></div>
    <fieldset><legend>Your box</legend><div class="choices">${planIds.map(
      (id) =>
        html`<div class="choice"><input type="radio" name="plan" id="join-${id}" value="${id}" ${id === chosen && raw('checked')}><label for="join-${id}"><strong>${boxPlans[id].name}</strong>, ${boxPlans[id].feeds}</label><span>${pounds(boxPlans[id].price)}</span></div>`,
    )}</div></fieldset>
    <div class="buttons"><button class="button" id="join-next">Go on to the address</button><span class="small-print">Nothing is paid yet.</span></div>
  </form>
</section>`;
  },
});
