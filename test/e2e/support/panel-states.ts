import type { Page } from 'puppeteer';
import { action, gone, keys, markButton, press, seen } from './panel-driver.ts';
import type { Walk } from './walk.ts';

/** One state of the side panel, reached from the one before it in the list. */
export type PanelState = { readonly name: string; reach(walk: Walk): Promise<void> };

/** A small shop that gives the panel something to show. */
export const shop = {
  '/': page('Weekly box', '<h1>Fresh every Friday</h1><a id="next" href="/checkout">To the checkout</a>'),
  '/checkout': page('Checkout', '<h1>Checkout</h1><div id="pay" role="button" tabindex="0">Pay now</div>'),
};

const forms = [
  'touchpoint',
  'friction',
  'note',
  'idea',
  'milestone',
  'wait',
  'delight',
  'quote',
  'handover',
  'document',
  'route',
] as const;

/** Every state a person can meet, in an order in which each follows from the last. */
export const panelStates: readonly PanelState[] = [
  { name: 'start', reach: async ({ panel }) => void (await seen(panel, action('start-walk'))) },
  {
    name: 'start-options',
    reach: ({ panel }) => click(panel, '>>> wm-prepare >>> summary'),
  },
  {
    name: 'start-crosswalk',
    reach: ({ panel }) => click(panel, action('compare-models')),
  },
  {
    name: 'start-plan',
    reach: async ({ panel }) => {
      await click(panel, '>>> [data-plan-stage="awareness"] summary');
      const template = await seen(panel, '>>> wm-prepare-plan >>> #template');
      await template.select('checklist');
    },
  },
  {
    name: 'persona-wizard',
    reach: async ({ panel }) => {
      await click(panel, action('new-persona'));
      await seen(panel, action('save-persona'));
    },
  },
  {
    name: 'recovered',
    reach: async (walk) => {
      await keys(walk.panel, 'Escape');
      await tell(walk, { state: 'idle', steps: 0, recovered: 'w-gone' });
      await seen(walk.panel, '>>> [data-banner="recovered"]');
    },
  },
  {
    name: 'walking-empty',
    reach: async (walk) => {
      await walk.ask('accessChanged');
      await press(walk.panel, action('start-walk'));
      await seen(walk.panel, '>>> wm-walk-header >>> [data-persona]');
    },
  },
  ...forms.map((form) => ({
    name: `form-${form}`,
    reach: async ({ panel }: Walk) => {
      await closeForm(panel);
      await click(panel, markButton(form));
      await seen(panel, '>>> wm-mark-form');
    },
  })),
  {
    name: 'form-goal',
    reach: async ({ panel }) => {
      await closeForm(panel);
      await click(panel, action('edit-goal'));
      await seen(panel, '>>> wm-goal-form');
    },
  },
  {
    name: 'emotion-given',
    reach: async ({ panel }) => {
      await closeForm(panel);
      await keys(panel, '2');
      await seen(panel, '>>> wm-emotion >>> form');
    },
  },
  {
    name: 'signals',
    reach: async (walk) => {
      const { page, panel } = walk;
      await marks(walk);
      await page.bringToFront();
      await Promise.all([page.waitForNavigation(), page.click('#next')]);
      for (let i = 0; i < 2; i++) {
        await page.click('#pay');
        await new Promise((later) => setTimeout(later, 1_300));
      }
      await seen(panel, '>>> [data-signal]');
    },
  },
  {
    name: 'signal-why',
    reach: async ({ panel }) => {
      await panel.bringToFront();
      await keys(panel, 'x');
      await seen(panel, '>>> wm-signal-inbox >>> input');
    },
  },
  {
    name: 'timeline-long',
    reach: async (walk) => {
      await keys(walk.panel, 'Escape');
      for (let i = 0; i < 40; i++)
        await walk.ask('mark', {
          act: { type: 'friction', text: `Thing ${i + 1} that is in the way`, severity: (i % 4) + 1 },
        });
      await new Promise((later) => setTimeout(later, 500));
    },
  },
  {
    name: 'checkpoints',
    reach: async ({ panel }) => {
      await keys(panel, 'c');
      await click(panel, action('checkpoint-met'));
      await seen(panel, '>>> [data-action="checkpoint-met"][aria-pressed="true"]');
    },
  },
  {
    name: 'edit-touchpoint',
    reach: async ({ panel }) => {
      await keys(panel, 'c');
      await click(panel, action('edit-touchpoint'));
      await seen(panel, '>>> wm-touchpoint-edit');
    },
  },
  {
    name: 'edit-row',
    reach: async ({ panel }) => {
      await keys(panel, 'Escape');
      await click(panel, action('edit-row'));
      await seen(panel, '>>> wm-timeline-row >>> form');
    },
  },
  {
    name: 'help',
    reach: async ({ panel }) => {
      await keys(panel, 'Escape', '?');
      await seen(panel, action('close-help'));
    },
  },
  {
    name: 'paused',
    reach: async ({ panel }) => {
      await keys(panel, 'Escape', 'r');
      await seen(panel, '>>> [data-banner="paused"]');
    },
  },
  {
    name: 'trouble',
    reach: async (walk) => {
      await keys(walk.panel, 'r');
      await gone(walk.panel, '>>> [data-banner="paused"]');
      await tellOver(walk, { trouble: { code: 'disk-full', message: 'The disk is full.' } });
      await seen(walk.panel, '>>> [data-banner="trouble"]');
    },
  },
  {
    name: 'no-access',
    reach: async (walk) => {
      await tellOver(walk, {
        tab: { id: 1, url: 'https://shop.example/', title: 'Shop', access: 'none' },
      });
      await seen(walk.panel, '>>> [data-banner="access"]');
    },
  },
  {
    name: 'restricted',
    reach: async (walk) => {
      await tellOver(walk, { tab: { id: 1, url: 'chrome://settings', title: '', access: 'restricted' } });
      await seen(walk.panel, '>>> [data-banner="restricted"]');
    },
  },
];

/** What a walk of ten minutes leaves behind. */
async function marks(walk: Walk): Promise<void> {
  const acts = [
    {
      type: 'goal',
      goal: { id: 'g', stage: 'awareness', text: 'a box on Friday, without an account', success: 'paid' },
    },
    { type: 'friction', text: 'Price changes with the tab', severity: 2 },
    { type: 'note', kind: 'quote', text: 'Did it charge me twice?' },
    { type: 'note', kind: 'idea', text: 'Show the total from the start' },
    { type: 'outcome', outcome: 'workaround' },
    { type: 'wait-start', wait: 'wait-1', what: 'Confirmation mail', promisedMs: 3_600_000 },
    {
      type: 'picture',
      picture: { id: 'p-none', at: Date.now(), widthPx: 800, heightPx: 600, alt: 'Checkout' },
    },
    { type: 'milestone', milestone: 'first-visit', name: 'First visit', reached: true },
  ];
  for (const act of acts) await walk.ask('mark', { act });
}

async function closeForm(panel: Page): Promise<void> {
  if ((await panel.$('>>> wm-mark-form')) === null) return;
  await keys(panel, 'Escape');
  await gone(panel, '>>> wm-mark-form');
}

/** Pressed without being scrolled to, so that pictures show the panel from its top. */
async function click(panel: Page, selector: string): Promise<void> {
  const found = await seen(panel, selector);
  await found.evaluate((it) => (it as HTMLElement).click());
}

/** Shows the panel another state of the session than the worker's: what a test cannot bring about. */
async function tell(walk: Walk, state: object): Promise<void> {
  const worker = await walk.worker();
  if (!worker) throw new Error('The worker is asleep.');
  await worker.evaluate((news) => chrome.runtime.sendMessage(news), { news: 'state', state });
}

async function tellOver(walk: Walk, change: object): Promise<void> {
  const { value } = await walk.ask<object>('getState');
  await tell(walk, { ...value, ...change });
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
