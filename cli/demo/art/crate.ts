import { type ProduceId, placed } from './produce.ts';

/** A wooden crate, brimming. Drawn on 400 by 340. `load` is set from back to front: id, x, y, size, turn. */
export function crate(load: readonly (readonly [ProduceId, number, number, number, number])[]): string {
  const contents = load.map(([id, x, y, size, turn]) => placed(id, x, y, size, turn)).join('');
  return `<ellipse cx="200" cy="326" rx="190" ry="12" fill="#2b1f2a" opacity=".12"/>
<path d="M36 196h328l-8 30H44z" fill="#8a5a33"/>${contents}
<path d="M24 214h352v32H24zM28 254h344v30H28zM32 292h336v30H32z" fill="#d29a5f"/>
<path d="M24 214h352v8H24zM28 254h344v7H28zM32 292h336v7H32z" fill="#e2b27c"/>
<path d="M24 240h352v6H24zM28 279h344v5H28zM32 317h336v5H32z" fill="#b57d45"/>
<path d="M40 208h26v116H46zM334 208h26l-6 116h-20z" fill="#c1884f"/><path d="M40 208h7l5 116h-6zM353 208h7l-6 116h-5z" fill="#a87240"/>
<g fill="#7d5128"><circle cx="53" cy="230" r="3"/><circle cx="54" cy="269" r="3"/><circle cx="55" cy="307" r="3"/><circle cx="347" cy="230" r="3"/><circle cx="346" cy="269" r="3"/><circle cx="345" cy="307" r="3"/></g>
<g transform="translate(150 252)"><rect width="100" height="52" rx="6" fill="#fbf5ea"/><rect x="4" y="4" width="92" height="44" rx="4" fill="none" stroke="#5b2149" stroke-width="1.6"/><path d="M36 20c4-6 10-6 14 0 4-6 10-6 14 0" fill="none" stroke="#2f6a4a" stroke-width="2.4" stroke-linecap="round"/><circle cx="44" cy="29" r="4.6" fill="#5b2149"/><circle cx="52" cy="26" r="4.6" fill="#7a3062"/><circle cx="57" cy="31" r="4.6" fill="#5b2149"/><circle cx="50" cy="35" r="4.6" fill="#5b2149"/></g>`;
}

export const fullLoad = [
  ['leek', 60, 60, 150, -16],
  ['leek', 96, 44, 150, -4],
  ['cabbage', 176, 72, 140, 0],
  ['carrot', 286, 70, 120, 24],
  ['carrot', 262, 60, 120, 12],
  ['squash', 40, 116, 116, -8],
  ['loaf', 206, 112, 128, -8],
  ['beet', 122, 128, 96, 8],
  ['tomato', 186, 162, 60, 0],
  ['onion', 300, 154, 72, 10],
  ['radish', 88, 160, 62, -20],
  ['apple', 242, 168, 52, 8],
] as const satisfies readonly (readonly [ProduceId, number, number, number, number])[];

export const smallLoad = [
  ['leek', 90, 66, 140, -8],
  ['cabbage', 190, 92, 124, 0],
  ['carrot', 130, 96, 112, 6],
  ['beet', 76, 144, 84, -8],
  ['onion', 270, 148, 72, 10],
  ['tomato', 168, 160, 62, 0],
] as const satisfies readonly (readonly [ProduceId, number, number, number, number])[];

export const familyLoad = [
  ['leek', 50, 40, 160, -18],
  ['leek', 92, 26, 160, -6],
  ['cabbage', 150, 56, 150, 0],
  ['leek', 252, 34, 156, 14],
  ['carrot', 292, 66, 124, 26],
  ['squash', 34, 104, 124, -8],
  ['loaf', 210, 118, 130, -6],
  ['eggs', 130, 132, 96, 2],
  ['beet', 104, 132, 84, 8],
  ['pear', 222, 146, 72, 0],
  ['apple', 272, 152, 66, 8],
  ['radish', 322, 160, 56, 20],
  ['tomato', 62, 160, 66, 0],
] as const satisfies readonly (readonly [ProduceId, number, number, number, number])[];
