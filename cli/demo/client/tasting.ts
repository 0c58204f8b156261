import type { ClientTools } from '../route.ts';

/** Sends the sign-up. Planted: it is sent, and nobody is told. */
export function tastingScript({ on, find, post }: ClientTools): void {
  const form = find<HTMLFormElement>('#tasting-form');
  const email = find<HTMLInputElement>('#tasting-email');
  const fault = find('#tasting-email-fault');
  email.addEventListener('change', () => {
    const wrong = !email.validity.valid;
    if (!wrong && email.getAttribute('aria-invalid') !== 'true') return;
    fault.textContent = wrong ? 'Please write it like name@example.org.' : '';
    email.setAttribute('aria-invalid', String(wrong));
    email.setAttribute('aria-describedby', 'tasting-email-fault');
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await post('/tasting', { name: find<HTMLInputElement>('#tasting-name').value });
    if (on('silent-tasting')) return;
    find('#tasting-said').textContent = 'Your seat is kept. Ottilie writes to you the day before.';
    form.reset();
  });
}
