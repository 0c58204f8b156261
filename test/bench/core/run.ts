import process from 'node:process';
import { type Figure, report } from './figure.ts';
import { htmlReport, tenTimes, untrustedImport, wholeWalk } from './figures.ts';
import { heapShare } from './heap.ts';

const rounds = 9;
const figures: Figure[] = [];
for (const measure of [wholeWalk, untrustedImport, tenTimes, htmlReport, heapShare])
  figures.push(...(await measure(rounds)));

process.exitCode = report(figures);
