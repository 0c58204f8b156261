import type { ClientTools } from '../route.ts';

/** Counts what is ticked off. */
export function startScript({ find, all }: ClientTools): void {
  const boxes = all<HTMLInputElement>('[id^=task-]');
  for (const box of boxes) {
    box.addEventListener('change', () => {
      const done = boxes.filter((one) => one.checked).length;
      find('#tasks-done').textContent = `${done} of ${boxes.length} done`;
    });
  }
}
