import { drawing } from '../art/drawing.ts';
import { van } from '../art/scenes.ts';
import { trackingScript } from '../client/tracking.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';

export const trackingPage = definePage({
  path: '/account/tracking',
  title: 'Where is my box?',
  description: 'Tomasz and your box, stop by stop.',
  nav: 'account',
  script: trackingScript,
  body: ({ on }) => html`
<section class="narrow band"><ol class="crumbs"><li><a href="/account">Account</a></li><li>Where is my box?</li></ol>
  <h1>On the road</h1>
  <div class="card flush">${drawing('0 0 520 260', van, '', 'wide')}<div class="inside">
    ${
      on('stale-tracking')
        ? html`<p class="score-line"><strong>Status: pending.</strong></p><p>No news since 06:12. Reload the page to see the newest status.</p>`
        : html`<p class="score-line"><strong id="stops" aria-live="polite">Tomasz is 6 stops away</strong></p><p>Between 8:10 and 8:40. This page keeps itself up to date.</p>`
    }
    <ol class="trail"><li class="done">Picked at Wren Hollow, Wednesday 3 pm</li><li class="done">Packed by Noor, Thursday 5 am</li><li>At your step</li></ol></div></div>
</section>`,
});
