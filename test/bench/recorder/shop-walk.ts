import type { Page } from 'puppeteer';
import type { DemoAction } from '../../../cli/demo/action.ts';
import { performAction } from '../../../cli/demo/drive.ts';
import { maraAgainWalk } from '../../../cli/demo/walks.ts';

const longestPauseMs = 200;
const count = 16;

/** The first steps of a walk through the sample product, with the pauses of a person in a hurry. */
const steps: readonly DemoAction[] = maraAgainWalk.steps
  .flatMap((step) => ('do' in step ? [step] : []))
  .map((step) => (step.do === 'wait' ? { ...step, ms: Math.min(step.ms, longestPauseMs) } : step))
  .slice(0, count);

export async function walkShop(page: Page, url: string): Promise<void> {
  for (const step of steps) await performAction(page, step, url);
}
