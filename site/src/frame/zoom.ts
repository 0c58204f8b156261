/**
 * A picture fills the window by following its link, without a script. With one, Esc closes it and the keyboard is back where it
 * was, and what was open is read by itself.
 */
let lastOpened: HTMLElement | null = null;

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('.shot > a') : null;
  if (link) lastOpened = link;
});
addEventListener('hashchange', () => {
  const shown = document.querySelector<HTMLElement>('.shot:target');
  if (shown) shown.querySelector<HTMLElement>('.close')?.focus();
  else lastOpened?.focus();
});
addEventListener('keydown', (event) => {
  const shown = document.querySelector('.shot:target');
  if (event.key === 'Escape' && shown) shown.querySelector<HTMLElement>('.close')?.click();
});
