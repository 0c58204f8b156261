import type { Looks } from '../art/portrait.ts';

export interface Review {
  name: string;
  since: string;
  words: string;
  stars: 3 | 4 | 5;
  looks: Looks;
}

export const reviews: readonly Review[] = [
  {
    name: 'Priya Raman',
    since: 'Table Box since March',
    stars: 5,
    words:
      'I stopped wandering round the supermarket at seven in the evening. Now supper starts with looking in the box.',
    looks: { skin: '#b97f55', hair: '#1f1618', style: 'bun', shirt: '#b4690e', backdrop: '#fbecd0' },
  },
  {
    name: 'Callum Reid',
    since: 'Little Box since June',
    stars: 5,
    words:
      'Bruised pears in week two. Noor wrote back in ten minutes and put a bag of apples in the next box.',
    looks: {
      skin: '#f4d1b2',
      hair: '#a5512c',
      style: 'short',
      shirt: '#3f6f86',
      backdrop: '#d9e7ea',
      beard: true,
    },
  },
  {
    name: 'Edith Vance',
    since: 'Little Box since 2019',
    stars: 5,
    words: 'Tomasz carries it up three floors and will not hear a word about it.',
    looks: {
      skin: '#f1ccae',
      hair: '#d8d2cd',
      style: 'bob',
      shirt: '#5b2149',
      backdrop: '#f4e6ec',
      glasses: true,
    },
  },
  {
    name: 'Samuel Boateng',
    since: 'Big Table Box since January',
    stars: 4,
    words:
      'The children eat beetroot because a person called Ottilie grew it. I do not ask questions. Fewer leeks, please.',
    looks: {
      skin: '#6e4529',
      hair: '#1e1614',
      style: 'short',
      shirt: '#2a6145',
      backdrop: '#e4eede',
      glasses: true,
    },
  },
  {
    name: 'Hana Novak',
    since: 'Table Box since September',
    stars: 5,
    words: 'Went to Prague for three weeks, paused it from the airport, and it started again by itself.',
    looks: { skin: '#f6dcc6', hair: '#c99a55', style: 'bob', shirt: '#7fae6c', backdrop: '#e6ebd2' },
  },
];

/** Short ones, newest first: words, who, stars. */
export const recentReviews: readonly (readonly [words: string, who: string, stars: number])[] = [
  ['The window was 8 to 10 and the van came at 8:50. Three weeks in a row.', 'Ines, Quayle', 5],
  ['Loved the squash. Not sure what to do with this much cabbage.', 'Tom, Larkmoor', 4],
  ['Changed my box on Monday night from the bus. Worked.', 'Adaeze, St Ebb', 5],
  ['Bread arrived squashed once. Davi sent two the week after.', 'Marguerite, Mill Lane', 5],
  ['Good vegetables. The website asks for my phone number in one exact way.', 'Jon, Harrow Bridge', 3],
  ['My daughter now says “Ottilie’s carrots” as if it were a brand.', 'Wei, Two Streams', 5],
];
