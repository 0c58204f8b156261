import { html } from '../html.ts';
import { definePage } from '../route.ts';

export const deliveryNotesPage = definePage({
  path: '/account/delivery-notes',
  title: 'Notes for Tomasz',
  description: 'What the driver should know about your door.',
  nav: 'account',
  redirect: ({ on }) => (on('bouncing-notes') ? '/account' : undefined),
  body: ({ shop, query }) => html`
<section class="narrow band"><ol class="crumbs"><li><a href="/account">Account</a></li><li>Notes for Tomasz</li></ol>
  <h1>What should Tomasz know?</h1>
  ${query.has('saved') && html`<p class="notice" role="status">Saved. Tomasz sees it on Thursday.</p>`}
  <form class="form" method="post" action="/account/delivery-notes" id="notes-form">
    <div class="field"><label for="notes">Notes</label><p class="hint">The dog, the gate, the neighbour who likes to chat.</p><textarea id="notes" name="notes">${shop.notes}</textarea></div>
    <div class="buttons"><button class="button" id="save-notes">Save</button></div>
  </form></section>`,
});
