import process from 'node:process';
import { type Figure, report } from './figure.ts';
import { htmlReport, tenTimes, untrustedImport, wholeWalk } from './figures.ts';
import { heapShare } from './heap.ts';

const rounds = 9;
const measures = [
  { id: 'P8', measure: wholeWalk },
  { id: 'P9', measure: untrustedImport },
  { id: 'P10', measure: tenTimes },
  { id: 'P10', measure: heapShare },
  { id: 'P11', measure: htmlReport },
];
/** `P9 P11` on the command line measures only those. */
const wanted = process.argv.slice(2);
const figures: Figure[] = measures
  .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
  .flatMap(({ measure }) => measure(rounds));

process.exitCode = report(figures);
