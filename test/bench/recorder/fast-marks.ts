import type { Figure } from '../core/figure.ts';
import { type Arena, inFreshPage } from './arena.ts';

const count = 100;
const apartMs = 200;

/** P12: a hundred marks, each with a picture, five a second: more than twice what the browser takes. */
export async function fastMarks(arena: Arena): Promise<Figure[]> {
  return inFreshPage(arena, async (page) => {
    await page.goto(`${arena.site.url}/heavy`);
    const id = await arena.walk.start();
    const pictures: Promise<{ ok: boolean }>[] = [];
    for (let i = 0; i < count; i++) {
      const act = { type: 'emotion', value: (i % 5) - 2, stimulus: `mark ${i}` };
      await Promise.all([
        arena.walk.ask('mark', { act }),
        new Promise((later) => setTimeout(later, apartMs)),
      ]);
      pictures.push(arena.walk.ask('takePicture', {}));
    }
    const taken = (await Promise.all(pictures)).filter(({ ok }) => ok).length;
    await arena.walk.stop();
    const log = await arena.walk.log(id);
    const marks = log.filter(({ type }) => type === 'emotion').length;
    const kept = log.filter(({ type }) => type === 'picture').length;
    console.log(`P12: ${marks} of ${count} marks, ${kept} of ${count} pictures (${taken} said to be taken)`);
    const figure = { id: 'P12', floor: 0, target: 0, noise: 0, unit: 'lost' };
    return [
      { ...figure, what: `marks lost in a fast walk of ${count}`, value: count - marks },
      { ...figure, what: 'pictures lost there', value: count - kept },
    ];
  });
}
