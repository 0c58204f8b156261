import type { ClientTools } from '../route.ts';

/** The carousel: one review at a time, round and round. */
export function reviewsScript({ find, all }: ClientTools): void {
  const slides = all('.slide');
  const place = find('#carousel-place');
  let at = 0;
  function move(by: number): void {
    at = (at + by + slides.length) % slides.length;
    slides.forEach((slide, i) => {
      slide.hidden = i !== at;
    });
    place.textContent = `${at + 1} of ${slides.length}`;
  }
  find('#carousel-next').addEventListener('click', () => move(1));
  find('#carousel-previous').addEventListener('click', () => move(-1));
}
