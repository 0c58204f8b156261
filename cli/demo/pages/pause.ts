import { pauseScript } from '../client/pause.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';

export const pausePage = definePage({
  path: '/account/pause',
  title: 'Skip, pause or stop',
  description: 'Two clicks, and no talking into it.',
  nav: 'account',
  script: pauseScript,
  body: ({ shop }) => html`
<section class="narrow band"><ol class="crumbs"><li><a href="/account">Account</a></li><li>Skip, pause or stop</li></ol>
  <h1>Away for a while?</h1><p class="lede">Nothing is charged for a week without a box.</p>
  <p class="notice" id="pause-said" role="status">${shop.pausedWeeks > 0 ? `Paused for ${shop.pausedWeeks} weeks. It starts again by itself.` : ''}</p>
  <ul class="rows card"><li><span><strong>Skip next week</strong><br><small>The week after comes as usual.</small></span><button type="button" class="button quiet small" data-weeks="1" id="skip">Skip<span class="hidden-text"> next week</span></button></li>
  <li><span><strong>Pause</strong><br><small>Two to eight weeks.</small></span><button type="button" class="button quiet small" id="open-pause">Pause …</button></li>
  <li><span><strong>Stop</strong><br><small>Your tastes are kept for a year.</small></span><a class="button quiet small" href="/help/ticket">Stop<span class="hidden-text"> the box</span></a></li></ul>
  <dialog id="pause-dialog" aria-labelledby="pause-title"><h2 id="pause-title">How long?</h2>
    <div class="field"><label for="weeks">Weeks without a box</label><select id="weeks"><option value="2">2 weeks</option><option value="3">3 weeks</option><option value="4">4 weeks</option><option value="8">8 weeks</option></select></div>
    <div class="buttons after"><button type="button" class="button" id="pause-now">Pause it</button><button type="button" class="button quiet" id="pause-close">Keep it coming</button></div></dialog>
</section>`,
});
