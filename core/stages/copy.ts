import { type StageModel, stageModelSchema } from '../journey/stage-model.ts';
import { seenName } from './seen-name.ts';

/**
 * A copy to edit: version 1 of a new model that remembers where it came from. Stage and library ids stay as they were,
 * so that audits with the copy still compare with audits of the original. A copy of a copy names the built-in one.
 */
export function copyStageModel(model: StageModel, as: { id: string; name: string }): StageModel {
  if (as.id === model.id) throw new Error(`A copy needs an id of its own, not "${model.id}" again.`);
  return stageModelSchema.parse({ ...model, ...as, version: 1, copyOf: model.copyOf ?? model.id });
}

/** As `shortText` allows. */
const longestName = 300;

/** The name, or the name with the first number from 2 up that no other has. */
export function freeName(name: string, taken: readonly string[]): string {
  const isTaken = (wanted: string) => taken.some((it) => seenName(it) === seenName(wanted));
  const whole = name.slice(0, longestName).toWellFormed();
  if (!isTaken(whole)) return whole;
  const start = name.slice(0, longestName - 8).toWellFormed();
  let number = 2;
  while (isTaken(`${start} ${number}`)) number++;
  return `${start} ${number}`;
}
