import { html, raw } from '../html.ts';
import { definePage } from '../route.ts';

export const ticketPage = definePage({
  path: '/help/ticket',
  title: 'Something was wrong with my box',
  description: 'Two questions, answered the same day.',
  nav: 'help',
  body: ({ query, shop }) => {
    const last = shop.tickets.at(-1);
    const empty = query.has('empty');
    return html`
<section class="narrow band"><ol class="crumbs"><li><a href="/help">Help</a></li><li>Something was wrong</li></ol>
  <h1>What was wrong?</h1>
  ${query.has('sent') && last !== undefined && html`<p class="notice" role="status">Thank you. Number ${last.id} is on Noor’s desk; she writes back before six today.</p>`}
  ${empty && html`<p class="notice wrong" role="alert">Please write a few words, so that Noor knows what to look for.</p>`}
  <form class="form" method="post" action="/help/ticket" id="ticket-form" novalidate>
    <fieldset><legend>It was</legend><div class="choices two">${[
      'Missing',
      'Bruised',
      'Late',
      'Something else',
    ].map(
      (what, i) =>
        html`<div class="choice"><input type="radio" name="what" id="what-${i}" value="${what}" ${i === 0 && raw('checked')}><label for="what-${i}">${what}</label></div>`,
    )}</div></fieldset>
    <div class="field"><label for="words">In a few words</label><textarea id="words" name="words" ${empty && raw('aria-invalid="true"')}></textarea></div>
    <div class="buttons"><button class="button" id="ticket-send">Send to Noor</button><span class="small-print">Answered before six today.</span></div>
  </form></section>`;
  },
});
