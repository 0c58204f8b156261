import { de } from './de.ts';
import { en } from './en.ts';

export type Messages = typeof en;

/** The words for a locale such as `de-AT`; English where the language is not there. */
export function messagesFor(locale: string | undefined): Messages {
  return /^de\b/i.test(locale ?? '') ? de : en;
}
