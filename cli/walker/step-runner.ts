import { PuppeteerRunnerExtension } from '@puppeteer/replay';
import type { Browser, Page } from 'puppeteer';
import {
  type RecorderFlow,
  type RecorderStep,
  recorderStepSchema,
  selectorsOf,
} from '../../core/exchange/recorder.ts';
import { present } from './present.ts';
import { fillPlaceholders, isUnknownChoice } from './values.ts';

export type StepRunner = { run(step: RecorderStep): Promise<void> };

/** Runs single steps of a recording with the DevTools Recorder's own runner and real input. */
export function stepRunner(browser: Browser, page: Page, flow: RecorderFlow, timeoutMs: number): StepRunner {
  const extension = new PuppeteerRunnerExtension(browser, page, { timeout: timeoutMs });
  const whole = { title: flow.title, timeout: flow.timeout ?? timeoutMs, steps: [] };
  return {
    async run(step) {
      // A click that leads nowhere is for the detectors to notice; waiting here for its navigation would only hide it.
      const { assertedEvents: _asserted, ...rest } = step;
      const ready = rest.type === 'change' ? { ...rest, value: fillPlaceholders(rest.value) } : rest;
      if (rest.type === 'change' && isUnknownChoice(rest.value)) return chooseAnother(page, rest, timeoutMs);
      const runnable = asReplayStep(ready);
      await extension.runStep(runnable, whole);
    },
  };
}

/** Which option was chosen is never recorded: another one than the present stands for it. */
async function chooseAnother(page: Page, step: RecorderStep, timeoutMs: number): Promise<void> {
  const list = await present(page, selectorsOf(step), timeoutMs);
  if (!list) throw new Error('The list never appeared.');
  const other = await list.evaluate((it) =>
    it instanceof HTMLSelectElement
      ? [...it.options].find((option) => !option.selected && !option.disabled && option.value !== '')?.value
      : undefined,
  );
  if (other !== undefined) await list.select(other);
}

type ReplayStep = Parameters<PuppeteerRunnerExtension['runStep']>[0];

/** The same step in the runner's own type: its parser is the door. */
function asReplayStep(step: unknown): ReplayStep {
  return recorderStepSchema.parse(step) as unknown as ReplayStep;
}
