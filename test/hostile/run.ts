import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import type { FileKind } from '../../core/exchange/recognise.ts';
import { attempt } from './attempt.ts';
import { mutate } from './mutate.ts';
import { seeds } from './seeds.ts';

/** `npm run hostile -- 5000 7`: so many changed files, from this seed on. Every one must end in an audit or in a refusal. */
const [count = 100_000, first = 1] = process.argv.slice(2).map(Number);
const mostMs = 1_000;
const kinds = Object.keys(seeds) as FileKind[]; // The keys of a record by kind.
const memory = process.memoryUsage().rss;
const counts = { taken: 0, refused: 0, crashed: 0, slow: 0 };
let slowest = 0;
for (let seed = first; seed < first + count; seed++) {
  const kind = kinds[seed % kinds.length] ?? 'audit';
  const bytes = mutate(seeds[kind], seed);
  const outcome = await attempt(kind, bytes);
  slowest = Math.max(slowest, outcome.ms);
  if (outcome.ms > mostMs) counts.slow++;
  if ('taken' in outcome) counts.taken++;
  else if ('refused' in outcome && outcome.refused.message.length <= 300) counts.refused++;
  else {
    counts.crashed++;
    const file = `hostile-${kind}-${seed}.bin`;
    await writeFile(file, bytes);
    console.log(
      `${kind}, seed ${seed}, kept as ${file}: ${'crashed' in outcome ? String(outcome.crashed).slice(0, 300) : 'the refusal is too long'}`,
    );
  }
  if ((seed - first + 1) % 10_000 === 0) console.log(`${seed - first + 1} files …`);
}
const megabytes = Math.round((process.resourceUsage().maxRSS * 1024 - memory) / 1e6);
console.log(
  `${count} changed files: ${counts.refused} refused, ${counts.taken} taken, ${counts.crashed} crashes, ${counts.slow} over ${mostMs} ms (slowest ${Math.round(slowest)} ms), at most ${megabytes} MB more memory`,
);
process.exitCode = counts.crashed + counts.slow > 0 ? 1 : 0;
