import type { Target } from '../journey/target.ts';

/** What a noticed signal is called when nobody has renamed it. Screens may say it in the reader's language by `kind`. */
const names: Readonly<Record<string, string>> = {
  'rage-click': 'Rage click',
  'dead-click': 'Dead click',
  'slow-response': 'Slow response',
  'error-click': 'Click that caused an error',
  'broken-page': 'Broken page',
  'u-turn': 'Turned straight back',
  'page-loop': 'Going round in circles',
  'refresh-loop': 'Reloading again and again',
  'thrashed-cursor': 'Restless pointer',
  'scroll-hunt': 'Searching by scrolling',
  'form-abandon': 'Form given up',
  'field-fight': 'Field that keeps refusing',
  'slow-page': 'Slow page',
  'long-wait': 'Wait longer than promised',
  'silent-submit': 'Form sent without an answer',
};

/** For example `Dead click on “Pay now”`. */
export function titleOf(kind: string, target: Target | undefined, metric: string | undefined): string {
  const name = names[kind] ?? kind;
  if (metric !== undefined) return `${name} (${metric})`;
  const on = target?.name?.trim();
  return on ? `${name} on “${on.slice(0, 80)}”` : name;
}
