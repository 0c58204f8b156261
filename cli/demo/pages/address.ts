import { addressScript } from '../client/address.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';
import { joinSteps } from './join-steps.ts';

export const addressPage = definePage({
  path: '/join/address',
  title: 'Where it goes',
  description: 'The step we carry the box to.',
  nav: 'none',
  script: addressScript,
  body: ({ shop }) => html`
<section class="narrow band">${joinSteps(1)}
  <h1>Where shall we carry it?</h1>
  <form class="form" method="post" action="/join/address">
    <div class="field"><label for="postcode">Postcode</label><div class="with-button"><input id="postcode" name="postcode" autocomplete="postal-code" value="${shop.postcode}" required><button class="button quiet" type="button" id="fill-town">Find my town</button></div></div>
    <div class="field"><label for="street">House and street</label><input id="street" name="street" autocomplete="street-address" value="${shop.street}" required></div>
    <div class="field"><label for="town">Town</label><input id="town" name="town" autocomplete="address-level2" value="${shop.town}" required></div>
    <div class="field"><label for="leave-with">If nobody is in</label><select id="leave-with" name="leave"><option>Leave it on the step</option><option>Leave it with a neighbour</option><option>Ring me</option></select></div>
    <div class="buttons"><button class="button" id="address-next">Go on to delivery</button><a href="/join">Back</a></div>
  </form>
</section>`,
});
