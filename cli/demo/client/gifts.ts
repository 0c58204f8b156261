import type { ClientTools } from '../route.ts';

/** Drawing on the gift card, and the upgrade. */
export function giftsScript({ find, post }: ClientTools): void {
  const canvas = find<HTMLCanvasElement>('#gift-card');
  const pen = canvas.getContext('2d');
  if (pen !== null) {
    pen.fillStyle = '#fffdf9';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.strokeStyle = '#5b2149';
    pen.fillStyle = '#5b2149';
    pen.lineWidth = 5;
    pen.lineCap = 'round';
  }
  let drawn = false;
  function place(event: PointerEvent): [number, number] {
    const box = canvas.getBoundingClientRect();
    return [
      ((event.clientX - box.left) / box.width) * canvas.width,
      ((event.clientY - box.top) / box.height) * canvas.height,
    ];
  }
  canvas.addEventListener('pointerdown', (event) => {
    drawn = true;
    const [x, y] = place(event);
    pen?.beginPath();
    pen?.arc(x, y, 3, 0, Math.PI * 2);
    pen?.fill();
    pen?.beginPath();
    pen?.moveTo(x, y);
  });
  canvas.addEventListener('pointermove', (event) => {
    if (!drawn) return;
    pen?.lineTo(...place(event));
    pen?.stroke();
  });
  addEventListener('pointerup', () => {
    drawn = false;
  });
  const upgrade = find<HTMLButtonElement>('#upgrade');
  upgrade.addEventListener('click', async () => {
    upgrade.disabled = true;
    await post('/account/upgrade');
    find('#upgrade-said').textContent = 'Done. The bigger crate comes next week.';
  });
}
