import { portrait } from '../art/portrait.ts';
import { tastingScript } from '../client/tasting.ts';
import { growers } from '../data/growers.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';

const [host] = growers;

export const tastingPage = definePage({
  path: '/tasting',
  title: 'Tasting evenings',
  description: 'An hour with a grower, live from the packing shed or at its long table.',
  nav: 'plans',
  script: tastingScript,
  body: () => html`
<section class="wrap band side">
  <div><ol class="crumbs"><li><a href="/plans">Boxes</a></li><li>Tasting evenings</li></ol>
  <h1>Eat your way to a decision</h1>
  <p class="lede">One hour, seven things from the box, and a grower to ask. At our long table, or live on screen with a tasting bag by post.</p>
  <ul class="events">
    <li><strong>Roots and frost</strong><span>Thursday, 7 pm, with Ottilie Marsh</span><span class="tag">9 seats left</span></li>
    <li><strong>Twenty-two apples</strong><span>Thursday week, 7 pm, with Agnes Tull</span><span class="tag">on screen and at the table</span></li>
    <li><strong>Bread at two in the morning</strong><span>Saturday, 2 am, with Davi Okonjo</span><span class="tag honey">for the brave</span></li>
  </ul>
  ${host !== undefined && html`<div class="person">${portrait(host.looks, host.name)}<p><strong>${host.name}</strong><br>hosts the next one</p></div>`}</div>
  <form class="card form" id="tasting-form" novalidate>
    <h2>Keep me a seat</h2>
    <div class="field"><label for="tasting-name">Your name</label><input id="tasting-name" name="name" autocomplete="name" required></div>
    <div class="field"><label for="tasting-email" id="tasting-email-label">E-mail</label><input id="tasting-email" name="email" type="email" autocomplete="email" required><p class="fault" id="tasting-email-fault"></p></div>
    <div class="field"><label for="tasting-evening">Evening</label><select id="tasting-evening" name="evening"><option>Roots and frost</option><option>Twenty-two apples</option><option>Bread at two in the morning</option></select></div>
    <button class="button" id="tasting-send">Keep me a seat</button>
    <p class="notice" id="tasting-said" role="status"></p>
  </form>
</section>`,
});
