import type { ClientTools } from '../route.ts';

/** A small single-page app: three views behind three addresses. Planted: a swap thinks before it shows anything. */
export function menuScript({ on, find, all, post, later }: ClientTools): void {
  function show(path: string): void {
    for (const view of all('[data-view]')) view.hidden = view.dataset['view'] !== path;
    for (const tab of all<HTMLAnchorElement>('[data-tab]')) {
      if (tab.pathname === path) tab.setAttribute('aria-current', 'page');
      else tab.removeAttribute('aria-current');
    }
  }
  for (const tab of all<HTMLAnchorElement>('[data-tab]')) {
    tab.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      history.pushState(null, '', tab.pathname);
      show(tab.pathname);
    });
  }
  addEventListener('popstate', () => show(location.pathname));

  function swap(button: HTMLElement): void {
    const name = button.closest('.menu-item')?.querySelector('h2');
    if (name === null || name === undefined) return;
    const next = button.dataset['swap'] ?? '';
    button.dataset['swap'] = name.textContent ?? '';
    button.setAttribute('aria-label', `Swap ${next}`);
    name.textContent = next;
  }
  for (const button of all('[data-swap]')) {
    button.addEventListener('click', () => {
      if (on('sleepy-swap')) later(() => swap(button), 1_700);
      else swap(button);
    });
  }
  for (const button of all('[data-add]')) {
    button.addEventListener('click', () => {
      const added = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', String(added));
      if (button.firstChild !== null) button.firstChild.textContent = added ? 'Added' : 'Add';
    });
  }

  const roots = find<HTMLInputElement>('#roots');
  roots.addEventListener('input', () => {
    const value = Number(roots.value);
    find('#roots-value').textContent =
      value < 4 ? 'fewer, please' : value > 6 ? 'more, please' : 'as they come';
  });

  const save = find<HTMLButtonElement>('#save-box');
  const said = find('#save-said');
  save.addEventListener('click', async () => {
    save.disabled = true;
    said.textContent = 'Saving …';
    await post('/account/menu');
    save.disabled = false;
    said.textContent = 'Saved. Noor has it.';
  });
}
