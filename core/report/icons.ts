import { type Markup, svg, trusted } from './escape.ts';

/** Line drawings in a box of 16 × 16, drawn with a round stroke. `f:` marks a part that is filled instead. */
const drawings = {
  website: 'M2 3.5h12v9.5h-12zM2 6.2h12M4 4.9h.01M5.6 4.9h.01',
  product: 'M8 1.8l6 3.1-6 3.1-6-3.1zM2 8l6 3.1 6-3.1M2 11.1l6 3.1 6-3.1',
  'e-mail': 'M1.8 3.6h12.4v9h-12.4zM2 4l6 4.8 6-4.8',
  call: 'M3.2 1.9l2.5-.3 1.3 3.2-1.6 1.3a8.4 8.4 0 0 0 4 4l1.4-1.6 3.2 1.3-.3 2.5c-.1.7-.7 1.1-1.3 1.1a11.4 11.4 0 0 1-10.3-10.2c0-.7.4-1.2 1.1-1.3z',
  chat: 'M2 2.8h12v8h-6.6l-2.9 2.6v-2.6h-2.5zM5 5.6h6M5 8h4',
  sms: 'M4.5 1.5h7v13h-7zM6.5 12.6h3M6.6 4.6h2.8M6.6 6.8h1.8',
  letter: 'M3 1.8h7l3 3v9.4h-10zM10 1.8v3h3M5.2 8h5.6M5.2 10.6h4',
  store:
    'M2 6.2l1.2-3.9h9.6l1.2 3.9M3 7.6v6.2h10v-6.2M6.2 13.8v-3.6h3.6v3.6M2 6.2a2 2 0 0 0 4 0 2 2 0 0 0 4 0 2 2 0 0 0 4 0z',
  event: 'M2.2 3.4h11.6v10.4h-11.6zM2.2 6.6h11.6M5.2 1.8v3M10.8 1.8v3M5.4 9.6h1.6',
  social:
    'M4 8m-2 0a2 2 0 1 0 4 0 2 2 0 1 0-4 0M12 3.8m-2 0a2 2 0 1 0 4 0 2 2 0 1 0-4 0M12 12.2m-2 0a2 2 0 1 0 4 0 2 2 0 1 0-4 0M5.8 7l4.4-2.3M5.8 9l4.4 2.3',
  'review-site':
    'M2 2.6h12v8.6h-5l-3 2.6v-2.6h-4zM8 4.3l.8 1.7 1.9.2-1.4 1.3.4 1.9-1.7-1-1.7 1 .4-1.9-1.4-1.3 1.9-.2z',
  advert: 'M2 6.4v3.2h2.4l6.6 3.2v-9.6l-6.6 3.2zM4.8 9.8l.8 3.6h1.8l-.8-2.8M13.2 6.4c.7.9.7 2.3 0 3.2',
  push: 'M8 2a3.8 3.8 0 0 1 3.8 3.8c0 3.4 1.4 4.6 1.4 5.4h-10.4c0-.8 1.4-2 1.4-5.4a3.8 3.8 0 0 1 3.8-3.8zM6.5 13.4a1.6 1.6 0 0 0 3 0',
  webinar: 'M1.8 2.8h12.4v8.4h-12.4zM5.4 14h5.2M8 11.2v2.8M6.8 5.2l3 1.8-3 1.8z',
  other: 'M8 8m-5.6 0a5.6 5.6 0 1 0 11.2 0 5.6 5.6 0 1 0-11.2 0M8 8h.01',
  person: 'M8 4.8m-2.7 0a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 1 0-5.4 0M2.8 14c.3-3 2.4-4.6 5.2-4.6s4.9 1.6 5.2 4.6',
  company: 'M3 14v-11.6h6.4v11.6M9.4 6.4h3.6v7.6M1.8 14h12.4M5.2 5h2M5.2 7.6h2M5.2 10.2h2',
  third:
    'M5 6m-2.4 0a2.4 2.4 0 1 0 4.8 0 2.4 2.4 0 1 0-4.8 0M11 6m-2.4 0a2.4 2.4 0 1 0 4.8 0 2.4 2.4 0 1 0-4.8 0M8 11m-2.4 0a2.4 2.4 0 1 0 4.8 0 2.4 2.4 0 1 0-4.8 0',
  done: 'M2.8 8.4l3.4 3.4 7-7.4',
  plus: 'M8 3v10M3 8h10',
  cross: 'M3.6 3.6l8.8 8.8M12.4 3.6l-8.8 8.8',
  detour: 'M2 12.4h2.4c4.4 0 2-8 6.4-8h3M11.6 2l2.4 2.4-2.4 2.4',
  star: 'f:M8 1.6l1.9 4.1 4.5.5-3.3 3.1.9 4.4-4-2.2-4 2.2.9-4.4-3.3-3.1 4.5-.5z',
  flag: 'M3.4 14.6v-13f:M3.4 2.2h9.4l-2.3 3.2 2.3 3.2h-9.4z',
  'flag-open': 'M3.4 14.6v-13M3.4 2.2h9.4l-2.3 3.2 2.3 3.2h-9.4',
  gate: 'M2 14.2v-10.4M14 14.2v-10.4M2 6h12M2 10h12',
  document: 'M3.4 1.8h6.4l2.8 2.8v9.6h-9.2zM9.6 1.8v3h3M5.6 8h4.8M5.6 10.8h4.8',
  'document-missing': 'M3.4 1.8h6.4l2.8 2.8v9.6h-9.2zM6.2 7.4l3.6 3.6M9.8 7.4l-3.6 3.6',
  idea: 'M8 1.8a4.4 4.4 0 0 1 2.6 7.9c-.5.4-.7.8-.7 1.5h-3.8c0-.7-.2-1.1-.7-1.5a4.4 4.4 0 0 1 2.6-7.9zM6.4 13.8h3.2',
  strength:
    'M8 13.6c-3.4-2.3-5.8-4.3-5.8-7.1a3.1 3.1 0 0 1 5.8-1.6 3.1 3.1 0 0 1 5.8 1.6c0 2.8-2.4 4.8-5.8 7.1z',
  clock: 'M8 8m-6 0a6 6 0 1 0 12 0 6 6 0 1 0-12 0M8 4.4v3.8l2.6 1.6',
  missing: 'M8 2v0M8 8m-5.8 0a5.8 5.8 0 1 0 11.6 0 5.8 5.8 0 1 0-11.6 0M8 5v3.4M8 10.9h.01',
  handover: 'M1.8 5.6h10.6M9.8 3l2.6 2.6-2.6 2.6M14.2 10.8h-10.6M6.2 8.2l-2.6 2.6 2.6 2.6',
  quote: 'M2.6 9.6h3.6v-4.4h-3.6v4.4c0 1.6.8 2.6 2.2 2.8M9.4 9.6h3.6v-4.4h-3.6v4.4c0 1.6.8 2.6 2.2 2.8',
  chart: 'M2.2 2v11.8h11.8M5 11v-3M8 11v-6M11 11v-4.4',
} as const;

export type IconName = keyof typeof drawings;

/** An icon with its upper left corner at (x, y). The colour is any SVG paint. */
export function icon(name: IconName, x: number, y: number, sizePx: number, colour: string): Markup {
  const [lines = '', fill] = drawings[name].split('f:');
  const scale = sizePx / 16;
  const filled = fill ? svg`<path d="${fill}" fill="${colour}"/>` : '';
  const place = trusted(`translate(${round(x)} ${round(y)})${scale === 1 ? '' : ` scale(${round(scale)})`}`);
  const outline = svg`<path d="${lines}"/>`;
  return svg`<g transform="${place}" fill="none" stroke="${colour}" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round">${lines && outline}${filled}</g>`;
}

/** The icon of a channel; a channel of the team's own gets a plain one. */
export function channelIcon(channel: string): IconName {
  const name = channel.trim().toLowerCase();
  return channels.has(name) ? (name as IconName) : 'other';
}

const channels: ReadonlySet<string> = new Set(Object.keys(drawings).slice(0, 14));

const round = (value: number): number => Math.round(value * 100) / 100;
