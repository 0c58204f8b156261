import type { Html } from '../html.ts';
import { drawing } from './drawing.ts';

export interface Dish {
  table: string;
  rim: string;
  sauce: string;
  /** What lies on top: colour, how many, and how it is cut. */
  bits: readonly (readonly [
    colour: string,
    count: number,
    cut: 'round' | 'stick' | 'leaf' | 'wedge' | 'crumb',
  ])[];
  seed: number;
}

const cuts = {
  round: (c: string) => `<circle r="13" fill="${c}"/><circle r="8" fill="#ffffff40"/>`,
  stick: (c: string) =>
    `<rect x="-22" y="-5" width="44" height="10" rx="5" fill="${c}"/><rect x="-18" y="-3" width="26" height="3" rx="1.5" fill="#ffffff40"/>`,
  leaf: (c: string) =>
    `<path d="M-16 0c6-12 22-12 32 0-10 12-26 12-32 0z" fill="${c}"/><path d="M-14 0h26" stroke="#ffffff60" stroke-width="1.6"/>`,
  wedge: (c: string) =>
    `<path d="M-18 10c0-20 36-20 36 0z" fill="${c}"/><path d="M-11 9c2-12 20-12 22 0z" fill="#ffffff38"/>`,
  crumb: (c: string) => `<circle r="3.2" fill="${c}"/>`,
};

/** A dish seen from above, on 320 by 220, scattered the same way every time. */
export function bowl({ table, rim, sauce, bits, seed }: Dish, label = ''): Html {
  const next = random(seed);
  const scattered = bits.flatMap(([colour, count, cut]) =>
    Array.from({ length: count }, () => {
      const turn = next() * 360;
      const reach = Math.sqrt(next()) * 66;
      const angle = next() * Math.PI * 2;
      const x = (160 + Math.cos(angle) * reach).toFixed(1);
      const y = (112 + Math.sin(angle) * reach).toFixed(1);
      return `<g transform="translate(${x} ${y}) rotate(${turn.toFixed(0)})">${cuts[cut](colour)}</g>`;
    }),
  );
  const weave = Array.from(
    { length: 14 },
    (_, i) => `<path d="M${i * 26 - 20} 0v220" stroke="#ffffff" stroke-opacity=".1" stroke-width="9"/>`,
  ).join('');
  return drawing(
    '0 0 320 220',
    `<rect width="320" height="220" fill="${table}"/>${weave}<ellipse cx="166" cy="122" rx="104" ry="100" fill="#00000022"/><circle cx="160" cy="112" r="102" fill="${rim}"/><circle cx="160" cy="112" r="102" fill="none" stroke="#00000014" stroke-width="3"/><circle cx="160" cy="112" r="86" fill="#0000001a"/><circle cx="160" cy="113" r="84" fill="${sauce}"/><path d="M92 78c16-28 44-42 72-42" stroke="#ffffff50" stroke-width="5" fill="none" stroke-linecap="round"/>${scattered.join('')}<g transform="translate(284 110)"><rect x="-4" y="-10" width="8" height="92" rx="4" fill="#e9e3d8"/><ellipse cy="-34" rx="14" ry="28" fill="#e9e3d8"/><ellipse cy="-34" rx="9" ry="21" fill="#00000014"/></g>`,
    label,
    'dish',
  );
}

/** A small linear congruential generator (Numerical Recipes constants): 0 to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
