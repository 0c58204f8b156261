import type { Figure } from '../core/figure.ts';
import { type Arena, bringPeer, inFreshPage, scriptClock, type Variant } from './arena.ts';
import { addedShare, inRounds } from './rounds.ts';

const calmMs = 400;
const startedMs = 700;
const keepPeer = 'const kept = []; startPeer((it) => kept.push(it))';

/** P2: script CPU of a start in a page that is open already: ours is read, compiled and started, the peer only started. */
export async function startCpu(arena: Arena, rounds: number): Promise<Figure[]> {
  const one = (variant: Variant, nodes: number) => () => startMs(arena, variant, nodes);
  const times = await inRounds(
    {
      plain: one('plain', 2_400),
      again: one('again', 2_400),
      small: one('ours', 1_000),
      ours: one('ours', 2_400),
      peer: one('peer', 2_400),
      plainLarge: one('plain', 10_000),
      oursLarge: one('ours', 10_000),
      againLarge: one('again', 10_000),
      peerLarge: one('peer', 10_000),
    },
    rounds,
  );
  console.log(
    'P2, script CPU in ms (median, min–max):',
    ...Object.entries(times).map(
      ([name, { median, min, max }]) => `${name} ${median.toFixed(1)} (${min.toFixed(1)}–${max.toFixed(1)})`,
    ),
  );
  const { plain, again, ours, peer, small, plainLarge, againLarge, oursLarge, peerLarge } = times;
  const limits = { id: 'P2', floor: 0.15, target: 0.1 };
  const largeSides = { plain: plainLarge, again: againLarge, ours: oursLarge, peer: peerLarge };
  const growth = oursLarge.median / small.median;
  return [
    {
      what: 'start on 2 400 elements ÷ rrweb.record()',
      ...limits,
      ...addedShare({ plain, again, ours, peer }),
    },
    { what: 'start on 10 000 elements ÷ rrweb.record()', ...limits, ...addedShare(largeSides) },
    {
      id: 'P2',
      what: 'start on 10 000 elements ÷ start on 1 000',
      value: growth,
      floor: 1.3,
      target: 1.1,
      noise: (Math.abs(again.median - plain.median) + (plain.max - plain.min) / 2) / small.median,
    },
  ];
}

function startMs(arena: Arena, variant: Variant, nodes: number): Promise<number> {
  return inFreshPage(arena, async (page) => {
    if (variant === 'peer') await bringPeer(arena, page, '');
    await page.goto(`${arena.site.url}/nodes/${nodes}`);
    await new Promise((later) => setTimeout(later, calmMs));
    const clock = await scriptClock(page);
    const before = await clock();
    if (variant === 'ours') await arena.walk.start();
    // In a task of the page: what the driver calls itself is not on the clock.
    else await page.evaluate(`setTimeout(() => { ${variant === 'peer' ? keepPeer : ''} })`);
    await new Promise((later) => setTimeout(later, startedMs));
    return (await clock()) - before;
  });
}
