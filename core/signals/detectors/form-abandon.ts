import type { FactOf } from '../../journey/facts.ts';
import type { Target } from '../../journey/target.ts';
import { defineDetector, type Hit, quiet } from '../detector.ts';
import { remember } from '../remember.ts';

/** Ours: one field is enough, for the visitor had begun. */
export const abandonFields = 1;
export const abandonSeverity = 3;
/** Documents, forms of one document and fields of one form that are remembered: more than anyone has under way. */
export const abandonDocuments = 100;
export const abandonForms = 50;
export const abandonFieldsKept = 200;

type Form = {
  last: FactOf<'input'>;
  /** The changed fields, by their best selector. */
  readonly fields: Map<string, true>;
};
type Document = {
  /** By the form's selector; `sent` stays until a field is changed again. */
  readonly forms: Map<string, Form | 'sent'>;
  /** What became of its forms was told when it went. */
  isLeft: boolean;
};
type State = Map<string, Document>;

/** A form begun and not sent: it is gone, or the walk ended in the middle of it. The last field is where it ended. */
export const formAbandon = defineDetector<State>({
  id: 'form-abandon',
  version: 1,
  reads: ['input', 'submit', 'form-gone', 'leave', 'stop'],
  needs: ['input', 'form-gone'],
  initial: () => new Map(),
  keep: (state) => state,
  step(state, event) {
    switch (event.type) {
      case 'input':
        if (event.form !== undefined) begin(documentOf(state, event.doc).forms, event.form, event);
        return quiet(state);
      case 'submit':
        if (event.valid) remember(documentOf(state, event.doc).forms, event.form ?? '', 'sent', abandonForms);
        return quiet(state);
      case 'leave':
        documentOf(state, event.doc).isLeft = true;
        return quiet(state);
      case 'form-gone':
        return { state, hits: gone(documentOf(state, event.doc).forms, event) };
      case 'stop':
        return { state: new Map(), hits: unfinished(state) };
      default:
        return quiet(state);
    }
  },
});

function documentOf(state: State, doc: string): Document {
  const known = state.get(doc);
  if (known) return known;
  const fresh: Document = { forms: new Map(), isLeft: false };
  remember(state, doc, fresh, abandonDocuments);
  return fresh;
}

function begin(forms: Document['forms'], form: string, input: FactOf<'input'>): void {
  const known = forms.get(form);
  const begun = known && known !== 'sent' ? known : { last: input, fields: new Map<string, true>() };
  if (begun !== known) remember(forms, form, begun, abandonForms);
  begun.last = input;
  const [best = ''] = input.target.selectors;
  remember(begun.fields, typeof best === 'string' ? best : best.join(' '), true, abandonFieldsKept);
}

function gone(forms: Document['forms'], event: FactOf<'form-gone'>): Hit[] {
  const known = forms.get(event.form);
  forms.delete(event.form);
  if (known === 'sent' || event.changedFields < abandonFields) return [];
  // The field was changed where the form was; by now another page may be open.
  const where = known?.last ?? event;
  const evidence = known ? [known.last.id, event.id] : [event.id];
  return [hitOf(where, event.lastField, event.changedFields, evidence)];
}

function unfinished(state: State): Hit[] {
  const open = [...state.values()].filter(({ isLeft }) => !isLeft);
  return open
    .flatMap(({ forms }) => [...forms.values()])
    .filter((form) => form !== 'sent')
    .map(({ last, fields }) => hitOf(last, last.target, fields.size, [last.id]));
}

function hitOf(
  where: { readonly id: string; readonly at: number },
  lastField: Target,
  changedFields: number,
  evidence: string[],
): Hit {
  return {
    detector: 'form-abandon',
    version: 1,
    at: where.at,
    event: where.id,
    evidence,
    target: lastField,
    severity: abandonSeverity,
    numbers: { changedFields, limitFields: abandonFields },
  };
}
