import type { Looks } from '../art/portrait.ts';

export interface Grower {
  id: string;
  name: string;
  farm: string;
  grows: string;
  miles: number;
  words: string;
  looks: Looks;
}

export const growers: readonly Grower[] = [
  {
    id: 'ottilie',
    name: 'Ottilie Marsh',
    farm: 'Wren Hollow',
    grows: 'Roots, leaves and a stubborn half-acre of squash',
    miles: 4,
    words: 'If the frost is late I ring Noor, and you get the parsnips a week later and twice as sweet.',
    looks: { skin: '#f2c9a5', hair: '#8c4a2b', style: 'bun', shirt: '#2a6145', backdrop: '#dfe7c9' },
  },
  {
    id: 'davi',
    name: 'Davi Okonjo',
    farm: 'Saltmarsh Bakery',
    grows: 'Sourdough, seeded rye and the Friday buns',
    miles: 1,
    words: 'We shape the loaves at two in the morning. By six they are in Tomasz’s van.',
    looks: {
      skin: '#7a4a2e',
      hair: '#241a18',
      style: 'short',
      shirt: '#b4690e',
      backdrop: '#fbecd0',
      beard: true,
    },
  },
  {
    id: 'agnes',
    name: 'Agnes Tull',
    farm: 'Low Field Orchard',
    grows: 'Twenty-two kinds of apple, nine of pear',
    miles: 7,
    words: 'A shop wants one red apple all year. You get the one that is ripe this week.',
    looks: {
      skin: '#f4d3b5',
      hair: '#cfc6c0',
      style: 'bob',
      shirt: '#a3262b',
      backdrop: '#f4e6ec',
      glasses: true,
    },
  },
  {
    id: 'rosalind',
    name: 'Rosalind Achebe',
    farm: 'Kiln Lane Mushrooms',
    grows: 'Chestnut, oyster and lion’s mane in the old kilns',
    miles: 3,
    words: 'Picked at dawn, in your kitchen by supper. Nothing keeps a mushroom like hurry.',
    looks: { skin: '#8d5a3a', hair: '#2b1d1a', style: 'curls', shirt: '#5b2149', backdrop: '#e4eede' },
  },
  {
    id: 'gethin',
    name: 'Gethin Price',
    farm: 'Two Streams',
    grows: 'Eggs from hens that have opinions',
    miles: 9,
    words: 'They lay less in winter. We write it on the box rather than pretend.',
    looks: { skin: '#eebf9a', hair: '#5b3a22', style: 'cap', shirt: '#3f6f86', backdrop: '#d9e7ea' },
  },
  {
    id: 'pim',
    name: 'Pim Larsen',
    farm: 'Upper Teme Gardens',
    grows: 'Herbs, salads and tomatoes under old glass',
    miles: 6,
    words: 'I cut your salad after you have had breakfast, not before.',
    looks: {
      skin: '#f6d7bf',
      hair: '#d8b46a',
      style: 'short',
      shirt: '#7fae6c',
      backdrop: '#e6ebd2',
      glasses: true,
    },
  },
];

/** Noor runs the packing shed and answers the chat; her face is on the pages where a person should be. */
export const noor: Looks = {
  skin: '#c98f63',
  hair: '#2a1c1f',
  style: 'bob',
  shirt: '#5b2149',
  backdrop: '#fbecd0',
};
export const tomasz: Looks = {
  skin: '#f1c8a6',
  hair: '#6a4a2c',
  style: 'cap',
  shirt: '#2a6145',
  backdrop: '#e4eede',
  beard: true,
};
