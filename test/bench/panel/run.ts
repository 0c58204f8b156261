import process from 'node:process';
import { shop } from '../../e2e/support/panel-states.ts';
import { openSite } from '../../e2e/support/site.ts';
import { openWalk } from '../../e2e/support/walk.ts';
import { type Figure, printFigures, verdictOf } from '../core/figure.ts';
import { markLatencies } from './mark-latencies.ts';
import { seedEvents, seedPictures } from './seed.ts';
import { timesToContent } from './time-to-content.ts';

/** P15 of the goals: how soon a mark is seen, also in a long walk, and how soon the workspace shows a walk full of pictures. */
const marks = 80;
const long = 10_000;
const pictures = 500;

const site = await openSite(shop);
const walk = await openWalk(`${site.url}/`);
const figures: Figure[] = [];
const add = (id: string, what: string, value: number, floor: number, target: number, unit?: string) =>
  figures.push({ id, what, value, floor, target, noise: 0, ...(unit ? { unit } : {}) });
try {
  const id = await walk.start();
  const short = await markLatencies(walk.panel, marks, 'early');
  console.log(`At the start: median ${ms(share(short, 0.5))}, p95 ${ms(share(short, 0.95))}.`);
  await seedEvents(walk, id, long);
  const after = await markLatencies(walk.panel, marks, 'late');
  await seedPictures(walk, id, pictures);
  await walk.stop();
  const content = await timesToContent(walk, id, 5);
  add('P15', 'mark → visible, p95', share(short, 0.95), 100, 50, 'ms');
  add('P15', `the same at ${long} events ÷ at the start`, share(after, 0.95) / share(short, 0.95), 1.5, 1.1);
  add(
    'P15',
    `workspace with ${pictures} pictures, median to its content`,
    share(content, 0.5),
    1_500,
    800,
    'ms',
  );
  console.log(printFigures(figures));
  console.log(
    `\nMedians: ${ms(share(short, 0.5))} at the start, ${ms(share(after, 0.5))} at ${long} events; p95 there ${ms(share(after, 0.95))}.`,
  );
} finally {
  await walk.close();
  await site.close();
}
process.exitCode = figures.some((it) => verdictOf(it) === 'FLOOR MISSED') ? 1 : 0;

function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.POSITIVE_INFINITY;
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}
