import type { Page } from 'puppeteer';
import type { Figure } from '../core/figure.ts';
import { type Arena, bringPeer, inFreshPage, scriptClock, type Variant } from './arena.ts';
import { useHeavyPage } from './heavy-page.ts';
import { usePeerPage } from './peer-page.ts';
import { addedShare, inRounds } from './rounds.ts';
import { walkShop } from './shop-walk.ts';

const heavySteps = 60;
/** What waits for a calm moment is done by then. */
const settleMs = 800;

/** P1: script CPU the recorder adds, journal and all, beside what the peer adds that only keeps its events in memory. */
export async function addedCpu(arena: Arena, rounds: number): Promise<Figure[]> {
  const uses: Record<string, (page: Page) => Promise<void>> = {
    'the sample product': (page) => walkShop(page, arena.shop),
    'a heavy page': async (page) => {
      await page.goto(`${arena.site.url}/heavy`);
      await useHeavyPage(page, heavySteps);
    },
    'what the peer measures itself by': async (page) => {
      await page.goto(`${arena.site.url}/much`);
      await usePeerPage(page);
    },
  };
  const figures: Figure[] = [];
  for (const [where, use] of Object.entries(uses)) {
    const one = (variant: Variant) => () => scriptMs(arena, variant, use);
    const sides = await inRounds(
      { plain: one('plain'), again: one('again'), ours: one('ours'), peer: one('peer') },
      rounds,
    );
    console.log(
      `P1 ${where}, script CPU in ms (median, min–max):`,
      ...Object.entries(sides).map(
        ([name, { median, min, max }]) =>
          `${name} ${median.toFixed(1)} (${min.toFixed(1)}–${max.toFixed(1)})`,
      ),
    );
    const what = `script CPU added to ${where} ÷ what @rrweb/record adds`;
    figures.push({ id: 'P1', what, floor: 0.15, target: 0.05, ...addedShare(sides) });
  }
  return figures;
}

function scriptMs(arena: Arena, variant: Variant, use: (page: Page) => Promise<void>): Promise<number> {
  return inFreshPage(arena, async (page) => {
    if (variant === 'ours') await arena.walk.start();
    if (variant === 'peer')
      await bringPeer(arena, page, 'const kept = []; startPeer((event) => kept.push(event))');
    const clock = await scriptClock(page);
    const before = await clock();
    await use(page);
    await new Promise((later) => setTimeout(later, settleMs));
    return (await clock()) - before;
  });
}
