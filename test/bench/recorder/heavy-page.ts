import type { Page } from 'puppeteer';
import { html } from '../../e2e/support/site.ts';

const wait = (ms: number) => new Promise((later) => setTimeout(later, ms));

/** A page of about 2 800 elements that changes fifty cells ten times a second and draws a list anew on every press and letter. */
export const heavyPage = html(
  'Heavy',
  `<style>body { margin: 0; font: 12px sans-serif } .bar { position: fixed; top: 0; left: 0; background: #fff }
  .bar > * { position: absolute; width: 90px; height: 30px; box-sizing: border-box } main { margin-top: 100px }</style>
  <div class="bar">${Array.from({ length: 8 }, (_, i) => `<button style="left:${i * 100}px;top:10px">Show ${i}</button>`).join('')}
  ${['City', 'Street', 'Note'].map((name, i) => `<input aria-label="${name}" style="left:${i * 100}px;top:50px">`).join('')}</div>
  <main><ul id="list"></ul><table id="table">${Array.from({ length: 300 }, (_, row) => `<tr>${`<td><span>${row}</span></td>`.repeat(4)}</tr>`).join('')}</table></main>
  <script>
    const cells = document.querySelectorAll('span');
    let tick = 0;
    setInterval(() => { for (let i = 0; i < 50; i++) cells[(tick * 50 + i) % cells.length].textContent = tick; tick++ }, 100);
    const draw = (word) => { list.innerHTML = ''; for (let i = 0; i < 60; i++) { const line = document.createElement('li');
      line.className = 'line'; line.textContent = word + ' ' + i; list.append(line) } };
    for (const button of document.querySelectorAll('button')) button.addEventListener('click', () => draw(button.textContent));
    for (const input of document.querySelectorAll('input')) input.addEventListener('input', () => draw('Found'));
  </script>`,
);

/** Steps with real input at fixed places, so that nothing has to be looked up in the page: presses, words, wheel, pointer. */
export async function useHeavyPage(page: Page, steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) {
    const at = step % 8;
    if (step % 10 === 8) await page.mouse.wheel({ deltaY: step % 20 === 8 ? 300 : -300 });
    else if (step % 10 === 9) {
      await page.mouse.click(50 + (step % 3) * 100, 65);
      await page.keyboard.type('ab');
    } else {
      await page.mouse.move(50 + at * 100, 25, { steps: 4 });
      await page.mouse.click(50 + at * 100, 25);
    }
    await wait(20);
  }
}
