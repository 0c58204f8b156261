import { drawing } from '../art/drawing.ts';
import { tick } from '../art/scenes.ts';
import { startScript } from '../client/start.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';

const tasks = [
  ['clear', 'Clear one shelf in the fridge, near the bottom'],
  ['bags', 'Keep three paper bags for anything with mud on it'],
  ['choose', 'Look at your first box and swap what you do not like'],
  ['crate', 'Think of a place for the empty crate'],
] as const;

export const startPage = definePage({
  path: '/start',
  title: 'Getting started',
  description: 'Ten minutes before your first box: a film, a list and a letter.',
  nav: 'account',
  script: startScript,
  body: () => html`
<section class="wrap band">
  <h1>Ready for Thursday</h1>
  <p class="lede">Ten minutes now, and nothing wilts later.</p>
  <div class="side after"><div>
    <h2>Unpacking, in twelve seconds</h2>
    <video id="film" class="film" controls muted playsinline preload="metadata" width="640" height="360" src="/film/unpacking.webm" aria-label="Film: what goes where. No speech."></video>
    <p class="small-print">Roots in paper, leaves in a damp cloth, bread out of the fridge.</p>
    <h2 class="after">What goes where</h2>
    <div class="scroll-x card flush" tabindex="0" role="region" aria-label="Where to keep things"><table><thead><tr><th scope="col">What</th><th scope="col">Where</th><th scope="col">Keeps</th></tr></thead><tbody>
    <tr><th scope="row">Roots</th><td>Paper bag, cold, mud on</td><td>4 weeks</td></tr><tr><th scope="row">Leaves</th><td>Damp cloth, bottom drawer</td><td>6 days</td></tr><tr><th scope="row">Squash</th><td>On the windowsill, admired</td><td>3 months</td></tr><tr><th scope="row">Bread</th><td>Cut side down on a board</td><td>4 days</td></tr></tbody></table></div>
  </div>
  <aside class="card" aria-label="Your list"><h2>Your list</h2><div class="choices">${tasks.map(
    ([id, text]) =>
      html`<div class="choice"><input type="checkbox" id="task-${id}"><label for="task-${id}">${text}</label></div>`,
  )}</div>
  <p class="after"><strong id="tasks-done" role="status">0 of ${tasks.length} done</strong></p>
  <p>${drawing('0 0 18 18', tick, '', 'tick')} <a href="/start/welcome-letter">Your welcome letter</a></p>
  <p><a class="button" href="/account/menu">Look at your first box</a></p></aside></div>
</section>`,
});
