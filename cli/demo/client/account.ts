import type { ClientTools } from '../route.ts';

/** Shows a receipt. Planted: the button was never wired. */
export function accountScript({ find, all }: ClientTools): void {
  for (const button of all('[data-open=receipt]')) {
    button.addEventListener('click', () => {
      find('#receipt').textContent =
        'Receipt 2041: Table Box £22.00, delivery included, paid by card on 2 October.';
    });
  }
}
