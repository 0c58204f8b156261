import { questionGroups } from '../data/questions.ts';
import { html, raw } from '../html.ts';
import { definePage } from '../route.ts';

export const answersPage = definePage({
  path: '/help/answers',
  title: 'Questions and answers',
  description: 'Everything people asked us more than twice.',
  nav: 'help',
  body: ({ on }) => {
    const buried = on('buried-phone-number');
    return html`
<section class="narrow band"><ol class="crumbs"><li><a href="/help">Help</a></li><li>Questions and answers</li></ol>
  <h1>Questions and answers</h1>
  ${
    buried
      ? raw('')
      : html`<p class="lede">Not here? Ring <a href="tel:+441632960148">01632 960148</a>, 8 to 6.</p>
  <nav class="card" aria-label="On this page"><ul class="plain-links">${questionGroups.map(({ id, title }) => html`<li><a id="to-${id}" href="#${id}">${title}</a></li>`)}</ul></nav>`
  }
  ${questionGroups.map(
    ({ id, title, questions }) =>
      html`<h2 class="after" id="${id}">${title}</h2>${questions.map(([question, answer]) => html`<h3>${question}</h3><p>${answer}</p>`)}`,
  )}
  ${buried && html`<p class="small-print">Brambleday Ltd is registered in Harrow Bridge, company 00000000. In matters of consumer arbitration we may be heard on 01632 960148 within the hours laid down by the terms of sale.</p>`}
</section>`;
  },
});
