import { portrait } from '../art/portrait.ts';
import { noor } from '../data/growers.ts';
import { type Html, html } from '../html.ts';
import { definePage } from '../route.ts';

function field(id: string, label: string, type = 'text', hint = ''): Html {
  return html`<div class="field"><label for="contact-${id}">${label}</label>${hint !== '' && html`<p class="hint">${hint}</p>`}<input id="contact-${id}" name="${id}" type="${type}"></div>`;
}

/** What the long form asks on top. */
const burden = [
  ['registration', 'Company registration number'],
  ['vat', 'VAT number'],
  ['fax', 'Fax'],
  ['turnover', 'Yearly turnover'],
  ['floor', 'Floor and door code'],
  ['supplier', 'Present supplier and contract end'],
  ['budget', 'Budget holder’s name'],
  ['order', 'Purchase order format'],
] as const;

export const contactPage = definePage({
  path: '/contact',
  title: 'Boxes for offices',
  description: 'Fruit and bread for a team, with one invoice a month.',
  nav: 'plans',
  body: (visit) => {
    const sent = visit.query.has('sent');
    const long = visit.on('long-business-form');
    return html`
<section class="wrap band side">
  <div><h1>Fruit for the office, one invoice a month</h1>
  <p class="lede">From eight people up. Tell us how many and where, and Noor rings you back the same day.</p>
  <div class="card"><div class="person">${portrait(noor, 'Noor Haddad')}<p><strong>Noor Haddad</strong><br><a href="tel:+441632960148">01632 960148</a>, 8 to 6</p></div></div></div>
  ${
    sent
      ? html`<div class="card" role="status"><h2>Thank you.</h2><p>Noor rings you before six. If she does not, the first box is ours.</p></div>`
      : html`<form class="card form" id="contact-form" method="post" action="/contact">
    <h2>${long ? 'Request a quotation' : 'Ask us to ring'}</h2>
    ${field('name', 'Your name')}${field('phone', 'Phone', 'tel')}${field('team', 'How many people', 'number')}
    ${long && burden.map(([id, label]) => field(id, label))}
    <button class="button" id="contact-send">${long ? 'Submit request' : 'Ring me back'}</button></form>`
  }
</section>`;
  },
});
