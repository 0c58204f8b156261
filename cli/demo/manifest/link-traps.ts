import type { Trap } from './schema.ts';

/** Links and lists that the browser answers for, outside the page's own doing. */
export const linkTraps: readonly Trap[] = [
  {
    id: 'plain-link',
    page: '/story',
    detectors: ['dead-click', 'slow-response'],
    steps: [
      { do: 'goto', path: '/story' },
      { do: 'click', selector: 'main a[href="/journal/first-frost"]', lands: '/journal/first-frost' },
    ],
    why: 'A link that opens its page has answered.',
  },
  {
    id: 'anchor-jump',
    page: '/journal/first-frost',
    detectors: ['dead-click'],
    steps: [
      { do: 'goto', path: '/journal/first-frost' },
      { do: 'click', selector: '#to-this-year' },
      { do: 'wait', ms: 1_400 },
    ],
    why: 'A jump within the page scrolls, and that is the answer.',
  },
  {
    id: 'modified-click',
    page: '/reviews',
    detectors: ['dead-click'],
    steps: [
      { do: 'goto', path: '/reviews' },
      { do: 'click', selector: '.top-nav a[href="/plans"]', modifier: 'Control' },
      { do: 'wait', ms: 1_400 },
    ],
    why: 'With Control held the page opens behind, and this one stays.',
  },
  {
    id: 'native-drop-down',
    page: '/compare',
    detectors: ['dead-click'],
    steps: [
      { do: 'goto', path: '/compare' },
      { do: 'click', selector: '#compare-with' },
      { do: 'wait', ms: 300 },
      { do: 'press', key: 'Escape' },
      { do: 'wait', ms: 1_400 },
    ],
    why: 'The list of a native drop-down is drawn by the browser, outside the document.',
  },
];
