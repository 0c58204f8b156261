import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, ElementHandle, Page, Target } from 'puppeteer';
import type { Persona } from '../../core/journey/persona.ts';
import type { DemoMark, DemoWalk } from './walks/schema.ts';

const patienceMs = 10_000;
const lookMs = 30;
const pressesMost = 4;

/** Presses the toolbar button on `page` and waits for the real side panel. */
export async function openPanel(browser: Browser, page: Page): Promise<Page> {
  const extension = [...(await browser.extensions()).values()][0];
  if (!extension) throw new Error('The browser did not load the extension.');
  await closeGreeting(browser);
  await page.bringToFront();
  // A press before the worker has started is lost, in a browser that has just opened.
  await browser.waitForTarget((it) => it.type() === 'service_worker', { timeout: patienceMs });
  let target: Target | undefined;
  for (let press = 0; press < pressesMost && !target; press++) {
    await page.triggerExtensionAction(extension);
    target = await browser
      .waitForTarget((it) => it.url().includes('/sidepanel.html'), { timeout: patienceMs / pressesMost })
      .catch(() => undefined);
  }
  if (!target) throw new Error('The side panel did not open.');
  const panel = await target.asPage();
  await seen(panel, 'html >>> [data-action="start-walk"]');
  return panel;
}

/** The page that greets a new user comes to the front when it likes: a press of the button would then be meant for it. */
async function closeGreeting(browser: Browser): Promise<void> {
  const greeting = await browser
    .waitForTarget((it) => it.url().endsWith('/onboarding.html'), { timeout: patienceMs })
    .catch(() => undefined);
  await (await greeting?.page())?.close();
}

/** Fills in who walks and on which journey, and starts. Without a person there is nobody to answer the browser's question about the site. */
export async function startWalk(panel: Page, walk: DemoWalk): Promise<void> {
  await writePersona(panel, walk.persona);
  await fill(panel, 'wm-prepare', '#journey', walk.journey.name);
  await fill(panel, 'wm-prepare', '#goal', walk.goals[0]?.text ?? '');
  await untick(panel, 'html >>> input[name="access"]');
  await press(panel, 'html >>> [data-action="start-walk"]');
  await seen(panel, 'html >>> wm-marks');
  // A walk whose recorder cannot see the page would hold marks alone.
  await seen(panel, 'html >>> wm-timeline-group').catch(() => {
    throw new Error('The recorder does not see the page.');
  });
}

/** One mark, made with the panel's own buttons and forms. */
export async function makeMark(panel: Page, mark: DemoMark): Promise<void> {
  switch (mark.mark) {
    case 'stage':
      return press(panel, `html >>> [data-stage="${mark.stage}"]`);
    case 'touchpoint':
      return touchpoint(panel, mark);
    case 'friction':
      await open(panel, 'friction');
      await press(panel, `html >>> wm-friction-form >>> [data-severity="${mark.severity}"]`);
      await fill(panel, 'wm-friction-form', '[name="text"]', mark.text);
      return save(panel, 'friction');
    case 'emotion':
      await press(panel, `html >>> [data-mark="emotion-${mark.value}"]`);
      await fill(panel, 'wm-emotion', '[name="stimulus"]', mark.stimulus);
      await press(panel, 'html >>> [data-action="save-stimulus"]');
      return gone(panel, 'html >>> [data-action="save-stimulus"]');
    case 'outcome':
      return press(panel, `html >>> [data-mark="outcome-${mark.outcome}"]`);
    case 'note':
    case 'idea':
    case 'delight':
    case 'quote':
      await open(panel, mark.mark);
      await fill(panel, 'wm-text-form', '[name="text"]', mark.text);
      return save(panel, mark.mark);
    case 'picture':
      return press(panel, 'html >>> [data-mark="picture"]');
    case 'milestone':
      await open(panel, 'milestone');
      await press(panel, `html >>> wm-milestone-form >>> [name="milestone"][value="${mark.milestone}"]`);
      await fill(panel, 'wm-milestone-form', '[name="evidence"]', mark.evidence);
      return save(panel, mark.reached ? 'milestone' : 'milestone-missed');
    case 'document':
      await open(panel, 'document');
      await fill(panel, 'wm-document-form', '[name="name"]', mark.name);
      await fill(panel, 'wm-document-form', '[name="owner"]', mark.owner);
      return save(panel, mark.exists ? 'document' : 'document-missing');
    case 'handover':
      await open(panel, 'handover');
      await fill(panel, 'wm-handover-form', '[name="from"]', mark.from);
      await fill(panel, 'wm-handover-form', '[name="to"]', mark.to);
      return save(panel, 'handover');
    default:
      return tell(panel, mark);
  }
}

/** What the panel has no form for goes to the worker as the workspace would send it. */
async function tell(panel: Page, mark: DemoMark): Promise<void> {
  const { mark: type, ...fields } = mark;
  const act = type === 'action' ? { type, action: fields } : { type, ...fields };
  const message = JSON.stringify({ verb: 'mark', takes: { act } });
  const answer: unknown = await panel.evaluate(`chrome.runtime.sendMessage(${message})`);
  if (typeof answer !== 'object' || answer === null || !('ok' in answer) || answer.ok !== true) {
    throw new Error(`The mark ${JSON.stringify(mark)} was refused: ${JSON.stringify(answer)}`);
  }
}

async function touchpoint(panel: Page, mark: Extract<DemoMark, { mark: 'touchpoint' }>): Promise<void> {
  await open(panel, 'touchpoint');
  await fill(panel, 'wm-touchpoint-form', '[name="name"]', mark.name);
  await fill(panel, 'wm-touchpoint-form', '[name="channel"]', mark.channel);
  if (mark.momentOfTruth) await press(panel, 'html >>> wm-touchpoint-form >>> [name="momentOfTruth"]');
  await save(panel, 'touchpoint');
}

async function writePersona(panel: Page, persona: Persona): Promise<void> {
  await press(panel, 'html >>> [data-action="new-persona"]');
  await fill(panel, 'wm-persona-dialog', '[name="name"]', persona.name);
  await fill(panel, 'wm-persona-dialog', '[name="tagline"]', persona.tagline);
  for (const [question, answer] of Object.entries(persona.answers))
    await fill(panel, 'wm-persona-dialog', `[name="${question}"]`, answer);
  await press(panel, `html >>> wm-persona-dialog >>> [data-fit="${persona.fit}"]`);
  await choose(panel, 'html >>> wm-persona-dialog >>> [name="lead"]', persona.lead);
  await choose(panel, 'html >>> wm-persona-dialog >>> [name="source"]', persona.source);
  await press(panel, 'html >>> [data-action="save-persona"]');
  await gone(panel, 'html >>> wm-persona-dialog >>> dialog[open]');
}

async function open(panel: Page, form: string): Promise<void> {
  const button = await panel.$(`html >>> [data-mark="${form}"]`);
  if (!button || !(await isShown(button))) await press(panel, 'html >>> [data-action="more-marks"]');
  await press(panel, `html >>> [data-mark="${form}"]`);
}

async function save(panel: Page, what: string): Promise<void> {
  await press(panel, `html >>> [data-action="save-${what}"]`);
  await gone(panel, `html >>> [data-action="save-${what}"]`);
}

/** From the keyboard: a live panel moves its controls about, and a key does not miss. */
export async function press(panel: Page, selector: string): Promise<void> {
  const control = await seen(panel, selector);
  await control.focus();
  await panel.keyboard.press('Space');
}

/** Writes text as a person does: into the focused field, over what stood there. */
async function fill(panel: Page, form: string, field: string, text: string): Promise<void> {
  const input = await seen(panel, `html >>> ${form} >>> ${field}`);
  await input.focus();
  await input.evaluate(
    (it) => (it instanceof HTMLInputElement || it instanceof HTMLTextAreaElement) && it.select(),
  );
  await panel.keyboard.sendCharacter(text);
}

async function choose(panel: Page, selector: string, value: string): Promise<void> {
  const list = await seen(panel, selector);
  const chosen = await list.select(value);
  if (chosen[0] !== value) throw new Error(`There is no choice “${value}” in ${selector}.`);
}

async function untick(panel: Page, selector: string): Promise<void> {
  const box = await panel.$(selector);
  if (await box?.evaluate((it) => it instanceof HTMLInputElement && it.checked)) {
    await box?.focus();
    await panel.keyboard.press('Space');
  }
}

/** Looks again and again: a panel that is just loading has no lasting place to wait in. */
export async function seen(panel: Page, selector: string, withinMs = patienceMs): Promise<ElementHandle> {
  for (const from = Date.now(); Date.now() - from < withinMs; await sleep(lookMs)) {
    const found = await panel.$(selector).catch(() => null);
    if (found && (await isShown(found))) return found;
  }
  throw new Error(`${selector} did not appear.`);
}

async function gone(panel: Page, selector: string): Promise<void> {
  for (const from = Date.now(); Date.now() - from < patienceMs; await sleep(lookMs)) {
    const found = await panel.$(selector).catch(() => null);
    if (!found || !(await isShown(found))) return;
  }
  throw new Error(`${selector} stayed in the panel.`);
}

/** What a closed `<details>` holds has a place on the page and cannot be seen there. */
async function isShown(element: ElementHandle): Promise<boolean> {
  return element.evaluate((it) => it.checkVisibility()).catch(() => false);
}
