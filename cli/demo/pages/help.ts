import { portrait } from '../art/portrait.ts';
import { helpScript } from '../client/help.ts';
import { noor } from '../data/growers.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';

export const helpPage = definePage({
  path: '/help',
  title: 'Talk to us',
  description: 'Chat, ring or write. A person answers.',
  nav: 'help',
  script: helpScript,
  body: ({ on }) => html`
<section class="wrap band side">
  <div class="card chat"><div class="person">${portrait(noor, 'Noor Haddad')}<div><h1 class="chat-title">Chat with the packing shed</h1><p class="soft">${on('chat-silence') ? 'We answer in seconds.' : 'Noor or Wen, usually within a minute.'}</p></div></div>
    <ol class="chat-lines" id="chat-lines" aria-live="polite"><li>Hello! What can we do for you?</li></ol>
    <form class="with-button" id="chat-form"><label class="hidden-text" for="chat-text">Your message</label><input id="chat-text" name="text" autocomplete="off" placeholder="Write a message"><button class="button" id="chat-send">Send</button></form>
    <p class="fault" id="chat-fault" role="alert"></p>
    <p class="after"><button type="button" class="button quiet small" id="chat-person">Talk to a person</button></p>
  </div>
  <div><h2>Or, if you would rather</h2><ul class="plain-links big">
    <li><a href="/help/answers" id="go-answers">Look it up</a><br><span class="soft">Keeping, missing, paying, pausing</span></li>
    <li><a href="/help/ticket" id="go-ticket">Something was wrong with my box</a><br><span class="soft">Two questions, answered the same day</span></li>
    <li><a href="/account/pause">Skip, pause or stop</a><br><span class="soft">Two clicks, no talking into it</span></li>
    ${!on('buried-phone-number') && html`<li><a href="tel:+441632960148">01632 960148</a><br><span class="soft">Monday to Friday, 8 to 6</span></li>`}</ul></div>
</section>`,
});
