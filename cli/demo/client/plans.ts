import type { ClientTools } from '../route.ts';

/** Prices by rhythm, advice by number of people, and the banner that comes late when it is planted. */
export function plansScript({ on, find, all, later }: ClientTools): void {
  const fortnight = find('#fortnight');
  fortnight.addEventListener('click', () => {
    const every2 = fortnight.getAttribute('aria-checked') !== 'true';
    fortnight.setAttribute('aria-checked', String(every2));
    for (const price of all('.price')) {
      const label = price.querySelector('small');
      if (label !== null) label.textContent = every2 ? 'every other week' : 'a week';
    }
  });

  const count = find<HTMLOutputElement>('#people-count');
  const advice = find('#people-advice');
  function setPeople(people: number): void {
    const held = Math.min(12, Math.max(1, people));
    count.value = String(held);
    const box = held <= 2 ? 'Little Box' : held <= 4 ? 'Table Box' : 'Big Table Box';
    advice.textContent = `For ${held} ${held === 1 ? 'person' : 'people'} we suggest the ${box}.`;
  }
  find('#people-more').addEventListener('click', () => setPeople(Number(count.value) + 1));
  find('#people-less').addEventListener('click', () => setPeople(Number(count.value) - 1));

  if (on('shifting-banner')) {
    later(() => {
      find('#promo-place').innerHTML =
        '<div class="promo"><div class="wrap"><p class="promo-big">Autumn offer</p><p>Your fourth box at half price when you start this week. <a href="/join">Start a box</a></p></div></div>';
    }, 900);
  }
}
