import type { StageModel } from '../../../core/journey/stage-model.ts';
import { keys, seen } from './panel-driver.ts';
import type { Workspace } from './workspace.ts';

/** A control of a stage under edit. */
export const inStage = (id: string, selector: string) => `>>> [data-stage="${id}"] >>> ${selector}`;
/** A button of the model with this name. */
export const inCard = (name: string, button: string) =>
  `>>> [aria-label="${name}"] [data-action="${button}"]`;

/** What is done with stage models in the workspace. `opened` gives it once it is there. */
export function modelSteps(opened: () => Workspace) {
  return {
    /** Puts other words in a field, key by key. */
    write: async (selector: string, text: string) => {
      const field = await seen(opened().page, selector);
      await field.focus();
      await field.evaluate((it) => (it as HTMLInputElement).select());
      await keys(opened().page, { type: text });
    },
    /** One's own models as they are stored. */
    kept: () => opened().page.evaluate(readModels) as Promise<StageModel[]>, // as storage/models.ts wrote them
  };
}

/** Runs in the workspace. */
function readModels(): Promise<unknown[]> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('waymark');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('models').objectStore('models').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}
