import type { ProduceId } from '../art/produce.ts';

export interface BoxItem {
  id: string;
  icon: ProduceId;
  name: string;
  from: string;
}

/** What is in this week's Table Box, in the order it is packed. */
export const weekBox: readonly BoxItem[] = [
  { id: 'beetroot', icon: 'beet', name: 'Candy beetroot', from: 'Wren Hollow' },
  { id: 'leeks', icon: 'leek', name: 'Leeks', from: 'Wren Hollow' },
  { id: 'carrots', icon: 'carrot', name: 'Bunched carrots', from: 'Upper Teme' },
  { id: 'cabbage', icon: 'cabbage', name: 'January King', from: 'Wren Hollow' },
  { id: 'squash', icon: 'squash', name: 'Butternut', from: 'Wren Hollow' },
  { id: 'mushrooms', icon: 'mushroom', name: 'Chestnut mushrooms', from: 'Kiln Lane' },
  { id: 'pears', icon: 'pear', name: 'Conference pears', from: 'Low Field' },
  { id: 'loaf', icon: 'loaf', name: 'Sourdough', from: 'Saltmarsh' },
];

/** What an item can be swapped for. */
export const swaps: readonly BoxItem[] = [
  { id: 'radishes', icon: 'radish', name: 'Breakfast radishes', from: 'Upper Teme' },
  { id: 'tomatoes', icon: 'tomato', name: 'Late tomatoes', from: 'Upper Teme' },
  { id: 'onions', icon: 'onion', name: 'Brown onions', from: 'Low Field' },
  { id: 'apples', icon: 'apple', name: 'Cox apples', from: 'Low Field' },
];
