import type { Dish } from '../art/bowl.ts';

export interface Recipe {
  slug: string;
  name: string;
  minutes: number;
  season: 'Spring' | 'Summer' | 'Autumn' | 'Winter';
  quick: boolean;
  intro: string;
  needs: readonly string[];
  does: readonly string[];
  dish: Dish;
}

export const recipes: readonly Recipe[] = [
  {
    slug: 'candy-beetroot-salad',
    name: 'Candy beetroot and pear salad',
    minutes: 15,
    season: 'Autumn',
    quick: true,
    intro: 'Raw, crisp and the colour of a seaside rock. No oven.',
    needs: ['2 candy beetroots', '1 Conference pear', 'A handful of leaves', 'Walnuts', 'Lemon, oil, salt'],
    does: [
      'Slice beetroot and pear as thin as you dare.',
      'Salt, lemon, oil; leave for five minutes.',
      'Leaves, walnuts, eat.',
    ],
    dish: {
      table: '#c9a98b',
      rim: '#fbf5ea',
      sauce: '#f3e7d5',
      bits: [
        ['#5c9a55', 12, 'leaf'],
        ['#b0395f', 9, 'round'],
        ['#c7cf73', 6, 'wedge'],
        ['#8a5a33', 14, 'crumb'],
      ],
      seed: 7,
    },
  },
  {
    slug: 'squash-soup',
    name: 'Butternut soup with its own seeds',
    minutes: 40,
    season: 'Autumn',
    quick: false,
    intro: 'One squash, one onion, one pan. The seeds go on top.',
    needs: ['1 butternut', '1 onion', 'Butter', 'Stock', 'Salt, nutmeg'],
    does: [
      'Roast the halves cut side down until they collapse.',
      'Soften the onion in butter.',
      'Blend with stock; toast the seeds with salt.',
    ],
    dish: {
      table: '#7d8f6a',
      rim: '#f2ead9',
      sauce: '#e59a3c',
      bits: [
        ['#f6d79c', 16, 'crumb'],
        ['#3f7d4f', 6, 'leaf'],
        ['#fff2d8', 5, 'round'],
      ],
      seed: 21,
    },
  },
  {
    slug: 'charred-leek-tart',
    name: 'Charred leek tart',
    minutes: 55,
    season: 'Winter',
    quick: false,
    intro: 'Burn them on purpose. It is the burnt bits that everybody wants.',
    needs: ['4 leeks', '1 sheet of pastry', 'Mustard', '2 eggs', 'Cheddar'],
    does: [
      'Blister the leeks in a dry pan.',
      'Mustard on the pastry, leeks on the mustard.',
      'Eggs and cheddar over; 30 minutes at 200 °C.',
    ],
    dish: {
      table: '#8c5b52',
      rim: '#d9a860',
      sauce: '#f1d98f',
      bits: [
        ['#a9c98d', 12, 'stick'],
        ['#5b4126', 8, 'crumb'],
        ['#3f7d4f', 5, 'leaf'],
      ],
      seed: 33,
    },
  },
  {
    slug: 'mushroom-toast',
    name: 'Mushrooms on sourdough',
    minutes: 12,
    season: 'Winter',
    quick: true,
    intro: 'For the evening the box arrives and nobody wants to cook.',
    needs: ['250 g chestnut mushrooms', 'Sourdough', 'Garlic', 'Thyme', 'Butter'],
    does: [
      'Hot pan, no crowding, no stirring for two minutes.',
      'Butter, garlic, thyme.',
      'On toast, at once.',
    ],
    dish: {
      table: '#5f6d78',
      rim: '#fbf5ea',
      sauce: '#c98a4b',
      bits: [
        ['#a9764f', 13, 'wedge'],
        ['#f1e6d3', 5, 'round'],
        ['#3f7d4f', 7, 'leaf'],
      ],
      seed: 48,
    },
  },
  {
    slug: 'carrot-top-pesto',
    name: 'Carrot-top pesto and roast carrots',
    minutes: 35,
    season: 'Summer',
    quick: false,
    intro: 'The part you used to throw away is the better half.',
    needs: ['1 bunch of carrots with tops', 'Hazelnuts', 'Hard cheese', 'Oil', 'Lemon'],
    does: ['Roast the carrots whole.', 'Pound the tops with nuts, cheese and oil.', 'Lemon, and more lemon.'],
    dish: {
      table: '#d8b98f',
      rim: '#e9efe3',
      sauce: '#6b9c52',
      bits: [
        ['#e5762e', 10, 'stick'],
        ['#8a5a33', 10, 'crumb'],
        ['#4f8f4a', 6, 'leaf'],
      ],
      seed: 52,
    },
  },
  {
    slug: 'radish-butter',
    name: 'Radishes, butter, salt',
    minutes: 3,
    season: 'Spring',
    quick: true,
    intro: 'Barely a recipe. Write it on the fridge anyway.',
    needs: ['1 bunch of radishes', 'Good butter', 'Salt'],
    does: ['Wash.', 'Dip.', 'Repeat.'],
    dish: {
      table: '#a9b8a0',
      rim: '#fbf5ea',
      sauce: '#f7e7b4',
      bits: [
        ['#d13f62', 13, 'round'],
        ['#5c9a55', 7, 'leaf'],
        ['#ffffff', 12, 'crumb'],
      ],
      seed: 64,
    },
  },
];
