import type { ClientTools } from '../route.ts';

/** Copies the address to share. Planted: the copying fails, and nobody catches it. */
export function referScript({ on, find }: ClientTools): void {
  const field = find<HTMLInputElement>('#refer-address');
  find('#copy-address').addEventListener('click', async () => {
    if (on('refer-copy')) throw new TypeError('share.register is not a function');
    field.select();
    document.execCommand('copy');
    find('#copy-said').textContent = 'Copied. Thank you for passing it on.';
  });
}
