import { readFileSync } from 'node:fs';
import { heroPicture } from './art/hero.ts';
import { portrait } from './art/portrait.ts';
import { produce } from './art/produce.ts';
import { valleyMap } from './art/scenes.ts';
import { growers } from './data/growers.ts';
import type { Reply, Visit } from './route.ts';

const sheets = [
  'base',
  'layout',
  'buttons-and-cards',
  'parts',
  'forms',
  'home',
  'plans',
  'order',
  'recipes-and-help',
  'account',
];
const style = sheets.map((name) => file(`style/${name}.css`).toString('utf8')).join('\n');
const film = file('art/unpacking.webm');
const xmlns = 'xmlns="http://www.w3.org/2000/svg"';

/** Files the pages ask for: styles, pictures, the film, the packing list. Undefined when it is none of them. */
export function asset(visit: Visit, range: string | undefined): Reply | undefined {
  const { path, on } = visit;
  if (path === '/style.css')
    return { type: 'text/css', body: style, headers: { 'cache-control': 'max-age=600' } };
  if (path === '/favicon.svg') return svg(`<svg ${xmlns} viewBox="0 0 100 100">${produce.bramble}</svg>`);
  if (path === '/pictures/hero.svg') {
    return { ...svg(heroPicture()), ...(on('slow-hero') && { delayMs: 4_300 }) };
  }
  if (path === '/pictures/valley.svg') {
    return { ...svg(`<svg ${xmlns} viewBox="0 0 640 420">${valleyMap}</svg>`), delayMs: 700 };
  }
  if (path === '/film/unpacking.webm') return part(film, 'video/webm', range);
  if (path === '/account/packing-list.txt') {
    return {
      type: 'text/plain',
      body: 'Packing list, Table Box\n\nCandy beetroot, leeks, carrots, January King cabbage, squash, onions,\nchestnut mushrooms, radishes, potatoes, Cox apples, Conference pears, sourdough.\n\nPacked by Noor.\n',
      headers: { 'content-disposition': 'attachment; filename="brambleday-packing-list.txt"' },
    };
  }
  const grower = growers.find(({ id }) => path === `/pictures/growers/${id}.svg`);
  if (grower === undefined || (grower.id === 'rosalind' && on('broken-grower-photo'))) return undefined;
  return svg(portrait(grower.looks, grower.name).text.replace('<svg ', `<svg ${xmlns} `));
}

function svg(body: string): Reply {
  return { type: 'image/svg+xml', body };
}

function file(name: string): Buffer {
  return readFileSync(new URL(`./${name}`, import.meta.url));
}

/** A film can be wound only when the server answers ranges. */
function part(bytes: Buffer, type: string, range: string | undefined): Reply {
  const asked = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  const from = Number(asked?.[1]);
  if (asked === null || from >= bytes.length)
    return { type, body: bytes, headers: { 'accept-ranges': 'bytes' } };
  const to = asked[2] === '' ? bytes.length - 1 : Math.min(Number(asked[2]), bytes.length - 1);
  return {
    status: 206,
    type,
    body: bytes.subarray(from, to + 1),
    headers: { 'accept-ranges': 'bytes', 'content-range': `bytes ${from}-${to}/${bytes.length}` },
  };
}
