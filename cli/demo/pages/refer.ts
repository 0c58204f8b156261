import { crate, smallLoad } from '../art/crate.ts';
import { drawing } from '../art/drawing.ts';
import { referScript } from '../client/refer.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';

export const referPage = definePage({
  path: '/refer',
  title: 'Bring a friend',
  description: 'Half a box for them, half a box for you.',
  nav: 'account',
  script: referScript,
  body: () => html`
<section class="wrap band split"><div>
  <h1>Half a box for them, half a box for you.</h1>
  <p class="lede">Send this address to somebody who cooks. When their first box arrives, your next one costs half.</p>
  <div class="field"><label for="refer-address">Your address to share</label><div class="with-button"><input id="refer-address" readonly value="brambleday.example/from-a-friend"><button type="button" class="button" id="copy-address">Copy</button></div></div>
  <p class="hold-said" id="copy-said" role="status"></p>
  <p class="after"><a href="/from-a-friend">See what they will see</a></p>
  <p><a href="/neighbours" id="go-neighbours">Read how it went for others</a></p></div>
  ${drawing('0 0 400 340', crate(smallLoad), '', 'crate')}
</section>`,
});
