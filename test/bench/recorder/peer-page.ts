import type { Page } from 'puppeteer';
import { html } from '../../e2e/support/site.ts';

const wait = (ms: number) => new Promise((later) => setTimeout(later, ms));

/**
 * What the peer measures itself by (rrweb, packages/rrweb/test/benchmark/dom-mutation.test.ts), as a page somebody uses: each press
 * makes 1 000 elements with ten in each, gives 10 000 an attribute, moves them, or takes them away.
 */
export const peerPage = html(
  'Much',
  `<style>body { margin: 0 } button { position: absolute; top: 10px; width: 90px; height: 30px } main { margin-top: 60px; height: 400px; overflow: hidden }</style>
  ${['Make', 'Mark', 'Move', 'Remove'].map((name, at) => `<button id="${name.toLowerCase()}" style="left:${at * 100}px">${name}</button>`).join('')}
  <main id="main"></main>
  <script>
    const branch = () => { const group = document.createElement('div');
      for (let i = 0; i < 10; i++) group.append(document.createElement('i')); return group };
    make.onclick = () => { for (let i = 0; i < 1000; i++) main.append(branch()) };
    mark.onclick = () => { for (const it of main.querySelectorAll('i')) it.setAttribute('data-mark', '1') };
    move.onclick = () => { for (const it of [...main.children].reverse()) main.append(it) };
    remove.onclick = () => main.replaceChildren();
  </script>`,
);

/** Presses the four buttons from left to right, once. */
export async function usePeerPage(page: Page): Promise<void> {
  for (let at = 0; at < 4; at++) {
    await page.mouse.click(50 + at * 100, 25);
    await wait(300);
  }
}
