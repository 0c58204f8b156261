import { drawing } from '../art/drawing.ts';
import { portrait } from '../art/portrait.ts';
import { van } from '../art/scenes.ts';
import { tomasz } from '../data/growers.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';

export const donePage = definePage({
  path: '/join/done',
  title: 'Your box is on its way',
  description: 'Thank you. This is what happens next.',
  nav: 'account',
  body: ({ shop }) => html`
<section class="wrap band split">
  <div><h1>Thank you${shop.name === '' ? '' : `, ${shop.name.split(' ')[0]}`}. It is on the list.</h1>
  <p class="lede">Your first box comes ${shop.slot === '' ? 'on Thursday, 8–10 am' : shop.slot}. A welcome letter is on its way to ${shop.email === '' ? 'your inbox' : shop.email}.</p>
  <div class="card"><div class="person">${portrait(tomasz, 'Tomasz Wilk')}<p><strong>Tomasz Wilk</strong> brings it. He texts you when he is three stops away, and he likes to know where the dog is.</p></div></div>
  <p class="after buttons"><a class="button" href="/start" id="go-start">Get ready for Thursday</a><a href="/account">Your account</a></p></div>
  ${drawing('0 0 520 260', van, 'The Brambleday van on a country lane', 'rounded')}
</section>`,
});
