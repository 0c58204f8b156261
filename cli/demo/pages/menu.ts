import { produceIcon } from '../art/drawing.ts';
import { menuScript } from '../client/menu.ts';
import { swaps, weekBox } from '../data/week.ts';
import { html, raw } from '../html.ts';
import { definePage, type Visit } from '../route.ts';

const tabs = [
  ['/account/menu', 'Vegetables and fruit'],
  ['/account/menu/extras', 'Extras'],
  ['/account/menu/tastes', 'Your tastes'],
] as const;

export const menuPage = definePage({
  path: '/account/menu/*',
  title: 'Choose your box',
  description: 'Swap, add and tell us what you like.',
  nav: 'account',
  script: menuScript,
  body,
});

/** The same page at the address without a slash; the tabs move between the three without loading anything. */
export const menuRootPage = definePage({ ...menuPage, path: '/account/menu' });

function body({ path }: Visit) {
  return html`
<section class="wrap band">
  <ol class="crumbs"><li><a href="/account">Account</a></li><li>Choose your box</li></ol>
  <div class="head-row"><h1>This Thursday’s box</h1><div class="buttons"><button class="button" type="button" id="save-box">Save my box</button><p class="hold-said" id="save-said" role="status"></p></div></div>
  <nav class="tabs" aria-label="Parts of the box"><ul>${tabs.map(
    ([href, label]) =>
      html`<li><a href="${href}" data-tab ${path === href && raw('aria-current="page"')}>${label}</a></li>`,
  )}</ul></nav>
  <div id="menu-view" data-path="${path}">
    <div data-view="/account/menu" ${path !== '/account/menu' && raw('hidden')}><ul class="menu-list">${weekBox.map(
      ({ id, icon, name, from }, i) =>
        html`<li class="card menu-item" id="item-${id}">${produceIcon(icon)}<div><h2>${name}</h2><p class="soft">${from}</p></div><button type="button" class="button quiet small" data-swap="${swaps[i % swaps.length]?.name}" id="swap-${id}" aria-label="Swap ${name}">Swap</button></li>`,
    )}</ul></div>
    <div data-view="/account/menu/extras" ${path !== '/account/menu/extras' && raw('hidden')}><ul class="menu-list">
      <li class="card menu-item">${produceIcon('eggs')}<div><h2>Six eggs, £2.80</h2><p class="soft">Two Streams</p></div><button type="button" class="button quiet small" data-add id="add-eggs">Add<span class="hidden-text"> six eggs</span></button></li>
      <li class="card menu-item">${produceIcon('loaf')}<div><h2>Seeded rye, £3.90</h2><p class="soft">Saltmarsh</p></div><button type="button" class="button quiet small" data-add id="add-rye">Add<span class="hidden-text"> seeded rye</span></button></li></ul></div>
    <div data-view="/account/menu/tastes" ${path !== '/account/menu/tastes' && raw('hidden')}><form class="card form tastes">
      <div class="field"><label for="roots">Roots</label><input type="range" id="roots" min="0" max="10" value="5"><output for="roots" id="roots-value">as they come</output></div>
      <div class="field"><label for="leaves">Leaves</label><input type="range" id="leaves" min="0" max="10" value="5"></div></form></div>
  </div>
</section>`;
}
