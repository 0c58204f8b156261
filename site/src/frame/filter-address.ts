/** Filters work without this; it keeps the choice in the address, so that it can be shared, and says how many are left. */
const chosen = new URLSearchParams(location.search);
const shown = document.querySelector<HTMLElement>('.wm-shown');

function count(): void {
  if (!shown) return;
  const { one = '', many = '', none = '' } = shown.dataset;
  const left = [...document.querySelectorAll('.wm-card')].filter((card) => card.checkVisibility()).length;
  shown.hidden = chosen.size === 0;
  shown.textContent = left === 0 ? none : left === 1 ? one : many.replace('0', String(left));
}

for (const input of document.querySelectorAll<HTMLInputElement>('.wm-filter input')) {
  if (input.value !== '' && chosen.get(input.name) === input.value) {
    input.checked = true;
    input.closest('details')?.setAttribute('open', '');
  }
  input.addEventListener('change', () => {
    if (input.value === '') chosen.delete(input.name);
    else chosen.set(input.name, input.value);
    const query = chosen.toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
    count();
  });
}
count();
