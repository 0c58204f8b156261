import { defineDetector, quiet } from '../detector.ts';
import { remember } from '../remember.ts';

/** Ours: the first time is a slip, the second time the form has not explained itself. */
export const fightTimes = 2;
export const fightSeverity = 2;
/** Fields that were refused once and may be again. */
export const fightFields = 500;

/** Per field the ids of the refused changes, at most `fightTimes` of them. */
type State = Map<string, readonly string[]>;

/** A field that refuses what it is given more than once: one hit per field and document. */
export const fieldFight = defineDetector<State>({
  id: 'field-fight',
  version: 1,
  reads: ['input'],
  initial: () => new Map(),
  keep: (state) => state,
  step(fields, event) {
    if (event.type !== 'input' || event.valid) return quiet(fields);
    const key = JSON.stringify([event.doc, event.form, event.target.selectors[0]]);
    const before = fields.get(key) ?? [];
    if (before.length >= fightTimes) return quiet(fields);
    const refused = [...before, event.id];
    remember(fields, key, refused, fightFields);
    if (refused.length < fightTimes) return quiet(fields);
    return {
      state: fields,
      hits: [
        {
          detector: 'field-fight',
          version: 1,
          at: event.at,
          event: event.id,
          evidence: refused,
          target: event.target,
          severity: fightSeverity,
          numbers: { refused: refused.length, limit: fightTimes },
        },
      ],
    };
  },
});
