import type { ElementHandle, Frame, Page } from 'puppeteer';
import type { DemoAction } from './action.ts';

const findMs = 8_000;
const loadMs = 15_000;
/** About what a quick hand does between two clicks. */
const rapidGapMs = 90;
const pressMs = 30;

/**
 * Performs one action with real, trusted input. `base` is the shop's origin.
 * Throws, naming the action, when its element does not come or the page does not get where it should.
 */
export async function performAction(page: Page, action: DemoAction, base: string): Promise<void> {
  try {
    await perform(page, action, base);
  } catch (error) {
    throw new Error(`Could not ${JSON.stringify(action)} on ${page.url()}: ${String(error)}`, {
      cause: error,
    });
  }
}

async function perform(page: Page, action: DemoAction, base: string): Promise<void> {
  switch (action.do) {
    case 'goto':
      await page.goto(new URL(action.path, base).href, {
        waitUntil: action.early === true ? 'domcontentloaded' : 'load',
        timeout: loadMs,
      });
      return;
    case 'click':
      await click(page, action);
      return landed(page, action.lands);
    case 'rapidClicks': {
      const { x, y } = await middle(await element(page, action));
      await page.mouse.move(x, y, { steps: 6 });
      for (let i = 1; i <= action.n; i++) {
        await page.mouse.click(x, y, { delay: pressMs });
        if (i < action.n) await pause(action.gapMs ?? rapidGapMs);
      }
      return;
    }
    case 'clickAt':
      await page.mouse.move(action.x, action.y, { steps: 4 });
      return page.mouse.click(action.x, action.y, { delay: pressMs });
    case 'type':
      return type(page, action);
    case 'press':
      return page.keyboard.press(action.key);
    case 'choose': {
      const select = await element(page, action);
      await select.focus();
      await page.keyboard.type(action.option, { delay: 15 });
      return;
    }
    case 'submit':
      await click(page, { selector: `${action.selector} button:not([type=button])` });
      return landed(page, action.lands);
    case 'wait':
      return pause(action.ms);
    case 'waitFor':
      return waitFor(page, action);
    case 'scroll':
      await page.mouse.wheel({ deltaY: action.byPx });
      return pause(260);
    case 'move': {
      const { x, y } = await middle(await element(page, action));
      return page.mouse.move(x, y, { steps: action.steps ?? 12 });
    }
    case 'shake':
      return shake(page, action);
    case 'drag':
      return drag(page, action);
    case 'reload':
      await page.reload({ waitUntil: 'load', timeout: loadMs });
      return;
    case 'back':
      await page.goBack({ timeout: loadMs });
      return landed(page, action.lands);
  }
}

interface Where {
  selector: string;
  frame?: string | undefined;
}

async function element(page: Page, { selector, frame }: Where): Promise<ElementHandle<Element>> {
  let inside: Frame = page.mainFrame();
  if (frame !== undefined) {
    const host = await page.waitForSelector(frame, { timeout: findMs });
    const content = await host?.contentFrame();
    if (content === null || content === undefined) throw new Error(`${frame} is not a frame`);
    inside = content;
  }
  const found = await inside.waitForSelector(selector, { visible: true, timeout: findMs });
  if (found === null) throw new Error(`${selector} is not on the page`);
  await found.scrollIntoView();
  return found;
}

async function middle(found: ElementHandle<Element>): Promise<{ x: number; y: number }> {
  return found.clickablePoint();
}

type Click = Where & Partial<Pick<Extract<DemoAction, { do: 'click' }>, 'at' | 'modifier' | 'times'>>;

async function click(page: Page, action: Click): Promise<void> {
  const found = await element(page, action);
  const { x, y } = await found.clickablePoint(action.at);
  await page.mouse.move(x, y, { steps: 8 });
  if (action.modifier !== undefined) await page.keyboard.down(action.modifier);
  await page.mouse.click(x, y, { delay: pressMs, count: action.times ?? 1 });
  if (action.modifier !== undefined) await page.keyboard.up(action.modifier);
}

async function type(page: Page, action: Extract<DemoAction, { do: 'type' }>): Promise<void> {
  await click(page, { selector: action.selector, frame: action.frame });
  if (action.clear === true) {
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
  }
  await page.keyboard.type(action.text, { delay: 5 });
}

async function waitFor(page: Page, action: Extract<DemoAction, { do: 'waitFor' }>): Promise<void> {
  await page.waitForFunction(
    (selector: string, text: string) => {
      const found = document.querySelector(selector);
      return found?.checkVisibility() === true && (found.textContent ?? '').includes(text);
    },
    { timeout: action.withinMs ?? loadMs, polling: 50 },
    action.selector,
    action.text ?? '',
  );
}

async function shake(page: Page, action: Extract<DemoAction, { do: 'shake' }>): Promise<void> {
  const { x, y } = await middle(await element(page, action));
  const half = (action.widthPx ?? 140) / 2;
  await page.mouse.move(x, y, { steps: 4 });
  for (let turn = 0; turn < action.turns; turn++) {
    const side = turn % 2 === 0 ? half : -half;
    await page.mouse.move(x + side, y + ((turn % 3) - 1) * 8, { steps: 5 });
    await pause(60);
  }
}

async function drag(page: Page, action: Extract<DemoAction, { do: 'drag' }>): Promise<void> {
  const box = await (await element(page, action)).boundingBox();
  if (box === null) throw new Error(`${action.selector} has no box`);
  const at = (part: { x: number; y: number }) =>
    [box.x + box.width * part.x, box.y + box.height * part.y] as const;
  await page.mouse.move(...at(action.from), { steps: 6 });
  await page.mouse.down();
  await page.mouse.move(...at(action.to), { steps: 14 });
  await page.mouse.up();
}

async function landed(page: Page, path: string | undefined): Promise<void> {
  if (path === undefined) return;
  const [pathname = path] = path.split('?');
  await page.waitForFunction(
    (wanted: string) => location.pathname === wanted && document.readyState === 'complete',
    { timeout: loadMs, polling: 40 },
    pathname,
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
