import type { ClientTools } from '../route.ts';

/** The pause dialog: a click beside it closes it, as the button does. */
export function pauseScript({ find, all, post }: ClientTools): void {
  const dialog = find<HTMLDialogElement>('#pause-dialog');
  find('#open-pause').addEventListener('click', () => dialog.showModal());
  find('#pause-close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const inside =
      event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
    if (event.target === dialog && !inside) dialog.close();
  });
  async function pause(weeks: string): Promise<void> {
    await post('/account/pause', { weeks });
    find('#pause-said').textContent =
      weeks === '1' ? 'Next week is skipped.' : `Paused for ${weeks} weeks. It starts again by itself.`;
  }
  find('#pause-now').addEventListener('click', async () => {
    dialog.close();
    await pause(find<HTMLSelectElement>('#weeks').value);
  });
  for (const button of all('[data-weeks]')) {
    button.addEventListener('click', () => pause(button.dataset['weeks'] ?? '1'));
  }
}
