import type { ClientTools } from '../route.ts';

/** Filters and sorts the recipes. The sort list opens on mousedown. Planted: the filter blocks the page. */
export function recipesScript({ on, find, all }: ClientTools): void {
  const list = find('#recipe-list');
  const quick = find('#quick-only');
  let season = 'All year';
  function show(): void {
    let shown = 0;
    for (const card of all('.recipe')) {
      const fits =
        (quick.getAttribute('aria-pressed') !== 'true' || card.dataset['quick'] === 'true') &&
        (season === 'All year' || card.dataset['season'] === season);
      card.hidden = !fits;
      if (fits) shown += 1;
    }
    find('#recipes-said').textContent = `${shown} recipes.`;
  }
  quick.addEventListener('click', () => {
    if (on('heavy-filter')) {
      const until = performance.now() + 640;
      while (performance.now() < until) list.getBoundingClientRect();
    }
    quick.setAttribute('aria-pressed', String(quick.getAttribute('aria-pressed') !== 'true'));
    show();
  });
  for (const select of all<HTMLSelectElement>('#season')) {
    select.addEventListener('change', () => {
      season = select.value;
      show();
    });
  }
  for (const choice of all('[data-season]:is(a)')) {
    choice.addEventListener('click', (event) => {
      event.preventDefault();
      season = choice.dataset['season'] ?? season;
      show();
    });
  }

  const sort = find('#sort');
  const menu = find('#sort-menu');
  function open(wanted: boolean): void {
    menu.hidden = !wanted;
    sort.setAttribute('aria-expanded', String(wanted));
  }
  sort.addEventListener('mousedown', () => open(menu.hidden !== false));
  sort.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') open(menu.hidden !== false);
  });
  document.addEventListener('mousedown', (event) => {
    if (event.target instanceof Node && !sort.contains(event.target) && !menu.contains(event.target))
      open(false);
  });
  for (const choice of all('[data-sort]')) {
    choice.addEventListener('click', () => {
      const key = choice.dataset['sort'] ?? 'name';
      const sorted = all('.recipe').sort((a, b) =>
        (a.dataset[key] ?? '').localeCompare(b.dataset[key] ?? '', 'en', { numeric: true }),
      );
      list.append(...sorted);
      open(false);
    });
  }
}
