import type { ClientTools } from '../route.ts';

/** Hides the rows in which our boxes are alike. */
export function compareScript({ on, find, all }: ClientTools): void {
  const button = find('#only-differences');
  button.addEventListener('click', () => {
    const only = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(only));
    if (on('compare-differences')) find('#comparison-rows');
    for (const row of all('[data-same]')) row.hidden = only;
    find('#compare-said').textContent = only ? 'Only differences are shown.' : 'All rows are shown.';
  });
  const other = find<HTMLSelectElement>('#compare-with');
  other.addEventListener('change', () => {
    find('#compare-other').textContent = other.value;
  });
}
