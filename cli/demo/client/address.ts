import type { ClientTools } from '../route.ts';

/** Fills the town from the postcode: a click whose only effect is a value in another field. */
export function addressScript({ find }: ClientTools): void {
  const town = find<HTMLInputElement>('#town');
  find('#fill-town').addEventListener('click', () => {
    town.value = 'Larkmoor';
    town.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
