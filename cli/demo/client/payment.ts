import type { ClientTools } from '../route.ts';

/** Voucher and payment. Planted: the voucher is confirmed far below, and the pay button freezes before it reacts. */
export function paymentScript({ on, find, later }: ClientTools): void {
  const apply = find<HTMLButtonElement>('#apply-voucher');
  const said = find('#voucher-said');
  apply.addEventListener('click', () => {
    said.textContent = 'Voucher accepted.';
    if (on('far-off-voucher')) {
      said.dataset['asked'] = String(Number(said.dataset['asked'] ?? 0) + 1);
      return;
    }
    apply.disabled = true;
    const total = find('#total');
    find('#voucher-line').hidden = false;
    total.textContent = `£${(Number(total.dataset['price']) - 7).toFixed(2)}`;
  });

  const pay = find<HTMLButtonElement>('#pay');
  pay.addEventListener('click', () => {
    if (on('frozen-pay-button')) {
      later(() => find<HTMLFormElement>('#pay-form').requestSubmit(), 3_400);
      return;
    }
    pay.disabled = true;
    find('#pay-said').textContent = 'Paying …';
    later(() => find<HTMLFormElement>('#pay-form').requestSubmit(), 600);
  });
}
