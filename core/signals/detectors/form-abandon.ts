import type { FactOf } from '../../journey/facts.ts';
import type { Target } from '../../journey/target.ts';
import { defineDetector, type Hit, quiet } from '../detector.ts';
import { remember } from '../remember.ts';

/** Ours: one field is enough, for the visitor had begun. */
export const abandonFields = 1;
export const abandonSeverity = 3;
/** Forms under way, fields of one form and documents that were left: more than a walk has open at a time. */
export const abandonForms = 200;
export const abandonFieldsKept = 200;

type Begun = {
  readonly last: FactOf<'input'>;
  /** Best selector of each changed field. */
  readonly fields: Map<string, true>;
};
type State = {
  readonly begun: Map<string, Begun>;
  /** Forms that were sent and not changed since. */
  readonly sent: Map<string, true>;
  /** Documents that were left: what became of their forms was told when they went. */
  readonly left: Map<string, true>;
};

/** A form begun and not sent: it is gone, or the walk ended in the middle of it. The last field is where it ended. */
export const formAbandon = defineDetector<State>({
  id: 'form-abandon',
  version: 1,
  reads: ['input', 'submit', 'form-gone', 'leave', 'stop'],
  needs: ['input', 'form-gone'],
  initial: () => ({ begun: new Map(), sent: new Map(), left: new Map() }),
  keep: (state) => state,
  step(state, event) {
    switch (event.type) {
      case 'input':
        begin(state, event);
        return quiet(state);
      case 'submit':
        if (event.valid) send(state, keyOf(event.doc, event.form));
        return quiet(state);
      case 'leave':
        remember(state.left, event.doc, true, abandonForms);
        return quiet(state);
      case 'form-gone':
        return { state, hits: gone(state, event) };
      case 'stop':
        return { state, hits: unfinished(state) };
      default:
        return quiet(state);
    }
  },
});

const keyOf = (doc: string, form: string | undefined): string => `${doc} ${form ?? ''}`;

function begin(state: State, input: FactOf<'input'>): void {
  if (input.form === undefined) return;
  const key = keyOf(input.doc, input.form);
  const fields = state.begun.get(key)?.fields ?? new Map<string, true>();
  remember(fields, JSON.stringify(input.target.selectors[0] ?? ''), true, abandonFieldsKept);
  remember(state.begun, key, { last: input, fields }, abandonForms);
  state.sent.delete(key);
}

function send(state: State, key: string): void {
  state.begun.delete(key);
  remember(state.sent, key, true, abandonForms);
}

function gone(state: State, event: FactOf<'form-gone'>): Hit[] {
  const key = keyOf(event.doc, event.form);
  const last = state.begun.get(key)?.last;
  state.begun.delete(key);
  if (state.sent.delete(key) || event.changedFields < abandonFields) return [];
  // The field was changed where the form was; by now another page may be open.
  const where = last ?? event;
  return [hitOf(where, event.lastField, event.changedFields, last ? [last.id, event.id] : [event.id])];
}

function unfinished(state: State): Hit[] {
  const open = [...state.begun.values()].filter(({ last }) => !state.left.has(last.doc));
  state.begun.clear();
  return open.map(({ last, fields }) => hitOf(last, last.target, fields.size, [last.id]));
}

function hitOf(
  event: { id: string; at: number },
  lastField: Target,
  changedFields: number,
  evidence: string[],
): Hit {
  return {
    detector: 'form-abandon',
    version: 1,
    at: event.at,
    event: event.id,
    evidence,
    target: lastField,
    severity: abandonSeverity,
    numbers: { changedFields, limitFields: abandonFields },
  };
}
