import { Observable } from './observable.ts';

/** What a screen reader is told next, politely. */
export const spokenNotice = new Observable('');

let flip = false;

/** Says it aloud where somebody listens; the same sentence twice is said twice. */
export function announce(sentence: string): void {
  flip = !flip;
  spokenNotice.set(flip ? `${sentence}\u00a0` : sentence);
}

/** Something asked for could not be done. Shown until it is put away. */
export const trouble = new Observable<{ code: string; message: string } | undefined>(undefined);
