import type { TypeStyle } from '../text-width.ts';

/** Type sizes and distances inside the map and the timeline, in px. */
export const cellPad = 11;
export const markWidth = 21;
export const itemGap = 7;

export interface ItemType {
  text: TypeStyle;
  line: number;
  note: TypeStyle;
  noteLine: number;
}

export const normalType: ItemType = {
  text: { sizePx: 12.5 },
  line: 16.5,
  note: { sizePx: 11 },
  noteLine: 14.5,
};
export const quietType: ItemType = { text: { sizePx: 12 }, line: 15.5, note: { sizePx: 11 }, noteLine: 14.5 };
export const refType: TypeStyle = { sizePx: 10 };
