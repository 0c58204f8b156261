import { html } from '../html.ts';
import { definePage } from '../route.ts';

/** The card fields, a document of their own inside the payment page. */
export const cardPage = definePage({
  path: '/join/card',
  title: 'Card details',
  description: 'Card details of the payment page.',
  nav: 'none',
  bare: true,
  body: () => html`<h1 class="frame-title">Card details</h1><form class="form" method="post">
<div class="field"><label for="card-number">Card number</label><input id="card-number" inputmode="numeric" autocomplete="cc-number" placeholder="0000 0000 0000 0000"></div>
<div class="row"><div class="field"><label for="card-expiry">Ends</label><input id="card-expiry" autocomplete="cc-exp" placeholder="MM/YY"></div><div class="field"><label for="card-code">Code</label><input id="card-code" inputmode="numeric" autocomplete="cc-csc"></div></div>
</form>`,
});
