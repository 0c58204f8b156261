import { deliveryScript } from '../client/delivery.ts';
import { type Html, html, raw } from '../html.ts';
import { definePage } from '../route.ts';
import { joinSteps } from './join-steps.ts';

const slots = ['Thursday 8–10 am', 'Thursday 4–6 pm', 'Friday 7–9 am', 'Friday 5–7 pm'] as const;
const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

export const deliveryPage = definePage({
  path: '/join/delivery',
  title: 'When it comes',
  description: 'Pick a two-hour window that suits you.',
  nav: 'none',
  script: deliveryScript,
  body: ({ now }) => html`
<section class="narrow band">${joinSteps(2)}
  <h1>When are you at home?</h1>
  <form class="form" method="post" action="/join/delivery">
    <fieldset><legend>Your window, every week</legend><div class="choices two">${slots.map(
      (slot, i) =>
        html`<div class="choice"><input type="radio" name="slot" id="slot-${i}" value="${slot}" ${i === 0 && raw('checked')}><label for="slot-${i}">${slot}</label></div>`,
    )}</div></fieldset>
    <div class="buttons"><button class="button quiet" type="button" id="hold-slot">Hold this window for me</button><p id="hold-said" class="hold-said" role="status"></p></div>
    <section class="card calendar" aria-label="First delivery"><div class="calendar-head"><button type="button" class="arrow" id="month-previous" aria-label="Previous month">‹</button><h2 id="month-name" aria-live="polite">${monthName(now)}</h2><button type="button" class="arrow" id="month-next" aria-label="Next month">›</button></div>
    <table id="month" data-year="${now.getUTCFullYear()}" data-month="${now.getUTCMonth()}"><thead><tr>${days.map((day) => html`<th scope="col">${day}</th>`)}</tr></thead><tbody>${month(now)}</tbody></table>
    <p class="small-print">Boxes go out on the Thursdays and Fridays in green.</p></section>
    <div class="buttons"><button class="button" id="delivery-next">Go on to payment</button><a href="/join/address">Back</a></div>
  </form>
</section>`,
});

function monthName(day: Date): string {
  return day.toLocaleString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** The weeks of the month, Monday first. */
function month(now: Date): Html[] {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  const lead = (first.getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 0)).getUTCDate();
  return Array.from({ length: Math.ceil((lead + length) / 7) }, (_, week) => {
    const cells = days.map((_, weekday) => {
      const day = week * 7 + weekday - lead + 1;
      const box = weekday === 3 || weekday === 4;
      return day < 1 || day > length
        ? raw('<td></td>')
        : html`<td class="${box ? 'box-day' : ''}">${day}</td>`;
    });
    return html`<tr>${cells}</tr>`;
  });
}
