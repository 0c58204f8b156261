import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Figure, report } from '../core/figure.ts';
import { addedCpu } from './added-cpu.ts';
import { type Arena, openArena } from './arena.ts';
import { burst } from './burst.ts';
import { fastMarks } from './fast-marks.ts';
import { handlers } from './handlers.ts';
import { pageScript } from './page-script.ts';
import { startCpu } from './start-cpu.ts';
import { storageRate } from './storage-rate.ts';
import { storedBytes } from './stored-bytes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '9' }, seconds: { type: 'string', default: '60' } },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const measures: Readonly<Record<string, (arena: Arena) => Promise<Figure[]>>> = {
  P1: (arena) => addedCpu(arena, rounds),
  P2: (arena) => startCpu(arena, rounds),
  P3: handlers,
  P4: pageScript,
  P5: storedBytes,
  P6: (arena) => storageRate(arena, rounds),
  P7: (arena) => burst(arena, seconds),
  P12: fastMarks,
};
const wanted = positionals.length > 0 ? positionals : Object.keys(measures);
const unknown = wanted.filter((id) => !(id in measures));
if (!(rounds >= 1) || !(seconds >= 1) || unknown.length > 0) {
  console.error(
    `npm run bench:recorder -- [${Object.keys(measures).join('|')}]… [--rounds 9] [--seconds 60]`,
  );
  process.exit(2);
}

const arena = await openArena();
const figures: Figure[] = [];
try {
  for (const id of wanted) figures.push(...((await measures[id]?.(arena)) ?? []));
} finally {
  await arena.close();
}
process.exitCode = report(figures);
