import type { ClientTools } from '../route.ts';

/** Holds a window, and leafs through the months. Planted: the button keeps quiet until the server has answered. */
export function deliveryScript({ on, find, all, post }: ClientTools): void {
  const hold = find<HTMLButtonElement>('#hold-slot');
  const said = find('#hold-said');
  hold.addEventListener('click', async () => {
    if (!on('mute-slot-button')) {
      hold.disabled = true;
      said.textContent = 'Holding it …';
    }
    const slot = all<HTMLInputElement>('[name=slot]').find((choice) => choice.checked)?.value ?? '';
    await post('/join/hold', { slot });
    said.textContent = `${slot} is yours for 20 minutes.`;
    hold.disabled = true;
  });

  const month = find<HTMLTableElement>('#month');
  function leaf(by: number): void {
    const shown = new Date(Date.UTC(Number(month.dataset['year']), Number(month.dataset['month']) + by, 1));
    const length = new Date(Date.UTC(shown.getUTCFullYear(), shown.getUTCMonth() + 1, 0)).getUTCDate();
    const lead = (shown.getUTCDay() + 6) % 7;
    month.dataset['year'] = String(shown.getUTCFullYear());
    month.dataset['month'] = String(shown.getUTCMonth());
    find('#month-name').textContent = shown.toLocaleString('en-GB', {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const body = document.createElement('tbody');
    for (let cell = 0; cell < Math.ceil((lead + length) / 7) * 7; cell++) {
      const row = cell % 7 === 0 ? body.insertRow() : body.rows[body.rows.length - 1];
      const day = cell - lead + 1;
      const place = row?.insertCell();
      if (place === undefined || day < 1 || day > length) continue;
      place.textContent = String(day);
      if (cell % 7 === 3 || cell % 7 === 4) place.className = 'box-day';
    }
    month.tBodies[0]?.replaceWith(body);
  }
  find('#month-next').addEventListener('click', () => leaf(1));
  find('#month-previous').addEventListener('click', () => leaf(-1));
}
