/** Filters work without this; it keeps the choice in the address, so that it can be shared. */
const chosen = new URLSearchParams(location.search);
for (const input of document.querySelectorAll<HTMLInputElement>('.wm-filter input')) {
  if (chosen.get(input.name) === input.value) input.checked = true;
  input.addEventListener('change', () => {
    if (input.value === '') chosen.delete(input.name);
    else chosen.set(input.name, input.value);
    const query = chosen.toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  });
}
