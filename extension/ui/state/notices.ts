import { sayIfKnown } from '../words/say.ts';
import { Observable } from './observable.ts';

/** What a screen reader is told next, politely. */
export const spokenNotice = new Observable('');

let flip = false;

/** Says it aloud where somebody listens; the same sentence twice is said twice. */
export function announce(sentence: string): void {
  flip = !flip;
  spokenNotice.set(flip ? `${sentence}\u00a0` : sentence);
}

export interface Trouble {
  code: string;
  message: string;
}

/** Something asked for could not be done. Shown until it is put away. */
export const trouble = new Observable<Trouble | undefined>(undefined);

/** Shows why the worker refused; true when it did. */
export function refused(answer: { ok: true } | ({ ok: false } & Trouble)): boolean {
  if (answer.ok) return false;
  trouble.set(inOurWords(answer));
  return true;
}

/** The worker's reasons are English; the common ones are said in the auditor's language by their code. */
export function inOurWords({ code, message }: Trouble): Trouble {
  return { code, message: sayIfKnown(`refused_${code.replaceAll('-', '_')}`) ?? message };
}
