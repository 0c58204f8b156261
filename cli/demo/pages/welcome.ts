import { portrait } from '../art/portrait.ts';
import { noor } from '../data/growers.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';

export const welcomePage = definePage({
  path: '/start/welcome-letter',
  title: 'Welcome letter',
  description: 'The letter that comes with your first box.',
  nav: 'account',
  body: ({ shop }) => html`
<article class="narrow band letter"><div class="card">
  <h1>Hello${shop.name === '' ? '' : ` ${shop.name.split(' ')[0]}`},</h1>
  <p class="quote">this is Noor from the packing shed. Your first box is on my list for Thursday.</p>
  <p>Three things are worth knowing. Choose or swap until Tuesday noon. Leave the crate out and Tomasz takes it back. And when something is not right, ring me on 01632 960148: I pack your box, so I can mend it.</p>
  <p>In four weeks I shall ask how it went, once, with five questions. I read every answer.</p>
  <div class="person">${portrait(noor, 'Noor Haddad')}<p><strong>Noor Haddad</strong><br>The Packing Shed, Harrow Bridge</p></div></div>
  <p class="after"><a href="/start">Back to getting started</a></p>
</article>`,
});
