import { type Figure, printFigures, verdictOf } from './figure.ts';
import { htmlReport, tenTimes, untrustedImport, wholeWalk } from './figures.ts';
import { heapShare } from './heap.ts';

const rounds = 9;
const figures: Figure[] = [];
for (const measure of [wholeWalk, untrustedImport, tenTimes, htmlReport, heapShare])
  figures.push(...(await measure(rounds)));

console.log(printFigures(figures));
const bad = figures
  .map(verdictOf)
  .filter((verdict) => verdict === 'FLOOR MISSED' || verdict === 'inconclusive');
if (bad.includes('inconclusive'))
  console.log('\nInconclusive is no pass: run it again when the machine is calmer.');
process.exitCode = bad.length > 0 ? 1 : 0;
