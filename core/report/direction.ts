import { clean } from './escape.ts';

/** True where the first letter with a direction reads right to left; what is isolated inside does not count. */
export function isRightToLeft(text: string): boolean {
  if (!rightToLeft.test(text)) return false;
  const first = /\p{L}/u.exec(text.replaceAll(isolatedParts, ''))?.[0];
  return first !== undefined && rightToLeft.test(first);
}

/**
 * Words of others for the middle of a sentence of ours: where they read the other way they are isolated (Unicode FSI, PDI),
 * so that they do not turn the sentence around. Pages make a `bdi` of it, pictures drop the marks.
 */
export function isolated(text: string): string {
  return isRightToLeft(text) ? `\u2068${clean(text)}\u2069` : text;
}

/** A text cut into its isolated parts and what is between them. */
export function isolates(text: string): { text: string; isolated: boolean }[] {
  return text.split(isolate).map((part, index) => ({ text: part, isolated: index % 2 === 1 }));
}

const isolate = /\u2068([^\u2068\u2069]*)\u2069/;
const isolatedParts = new RegExp(isolate, 'g');

const rightToLeft =
  /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Samaritan}\p{sc=Mandaic}\p{sc=Adlam}]/u;
