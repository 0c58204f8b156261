import { compareScript } from '../client/compare.ts';
import { html, raw } from '../html.ts';
import { definePage } from '../route.ts';

/** Title, then little, table, family, supermarket. `same` marks a row without a difference between our boxes. */
const rows: readonly (readonly [title: string, same: boolean, ...cells: [string, string, string, string]])[] =
  [
    ['A week costs', false, '£14.50', '£22.00', '£31.00', '£19 to £34'],
    ['Vegetables', false, '6 kinds', '9 kinds', '12 kinds', 'whatever you carry'],
    ['Bread', false, '–', '1 loaf', '1 loaf', 'extra'],
    ['Eggs', false, '–', '–', '12', 'extra'],
    ['Delivery', true, 'included', 'included', 'included', '£0 to £6'],
    ['Picked', true, 'the day before', 'the day before', 'the day before', '4 to 9 days before'],
    ['Paid to the grower', true, '51p of a pound', '51p of a pound', '51p of a pound', 'about 9p'],
    ['Skip or stop', true, 'until Tuesday noon', 'until Tuesday noon', 'until Tuesday noon', '–'],
  ];

export const comparePage = definePage({
  path: '/compare',
  title: 'Compare the boxes',
  description: 'The three boxes and the supermarket, line by line.',
  nav: 'plans',
  script: compareScript,
  body: () => html`
<section class="wrap band">
  <ol class="crumbs"><li><a href="/plans">Boxes</a></li><li>Compare</li></ol>
  <h1>Line by line</h1>
  <p class="lede">Supermarket prices are from three shops in Larkmoor, the same list, the same Thursday in October.</p>
  <div class="compare-tools">
    <button class="button quiet small" type="button" id="only-differences" aria-pressed="false">Show only differences</button>
    <div class="field inline"><label for="compare-with">Compare with</label><select id="compare-with"><option>Supermarket</option><option>Market stall</option><option>Growing it yourself</option></select></div>
  </div>
  <p id="compare-said" class="hidden-text" aria-live="polite"></p>
  <div class="scroll-x card flush" tabindex="0" role="region" aria-label="Comparison"><table class="compare-table">
  <thead><tr><td></td><th scope="col">Little Box</th><th scope="col">Table Box</th><th scope="col">Big Table Box</th><th scope="col" id="compare-other">Supermarket</th></tr></thead>
  <tbody>${rows.map(
    ([title, same, ...cells]) =>
      html`<tr ${same && raw('data-same')}><th scope="row">${title}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>
  <p class="after buttons"><a class="button" href="/join?plan=table">Start with a Table Box</a><a href="/tasting">Taste it first</a></p>
</section>`,
});
