import { ageWords as age } from '../words/ages.ts';

/** Pages are files and grow old: how long ago a walk was is counted anew where a script may run. */
for (const place of document.querySelectorAll<HTMLElement>('[data-walked]')) {
  const days = Math.floor((Date.now() - Number(place.dataset['walked'])) / 86_400_000);
  if (place.firstElementChild && days >= 0) place.firstElementChild.textContent = age.walked(age.said(days));
}
