import type { JourneyView } from '../journey-view.ts';

/**
 * Without a script: pointing at a touchpoint, or reaching it with the keyboard, lights up everything in the page that
 * speaks of it. One rule for each touchpoint; ids are free of quotes by their schema, and escaped all the same.
 */
export function lightUpCss({ numberOf }: JourneyView): string {
  const names = [...numberOf.keys()].map((id) => `[data-tp="${cssString(id)}"]`);
  if (names.length === 0) return '';
  const pointed = (name: string) => `body:has(${name}:is(:hover,:focus-within))`;
  const rows = names.map((name) => `${pointed(name)} :is(tr,li)${name}`);
  const others = names.map((name) => `${pointed(name)} .map a:not(${name})`);
  return `${rows.join(',')}{background:var(--wm-accent-bg)}${others.join(',')}{opacity:.35}@media (prefers-reduced-motion:no-preference){.map a{transition:opacity var(--wm-motion-ms)}}`;
}

function cssString(text: string): string {
  return text.replace(/[^\w-]/g, (found) => `\\${found.charCodeAt(0).toString(16)} `);
}
