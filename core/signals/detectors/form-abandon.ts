import type { Fact, FactOf } from '../../journey/facts.ts';
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
  readonly tab: number;
  readonly frame: number;
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
        if (event.form !== undefined) begin(documentOf(state, event).forms, event.form, event);
        return quiet(state);
      case 'submit':
        if (event.valid) sent(state, event);
        return quiet(state);
      case 'leave':
        documentOf(state, event).isLeft = true;
        return quiet(state);
      case 'form-gone':
        return { state, hits: gone(documentOf(state, event).forms, event) };
      case 'stop':
        return { state: new Map(), hits: unfinished(state) };
      default:
        return quiet(state);
    }
  },
});

function documentOf(state: State, { doc, tab, frame }: Pick<Fact, 'doc' | 'tab' | 'frame'>): Document {
  const known = state.get(doc);
  if (known) return known;
  const fresh: Document = { forms: new Map(), tab, frame, isLeft: false };
  remember(state, doc, fresh, abandonDocuments);
  return fresh;
}

/** Fields in frames of the page, as for a card, go with the page's own form. */
function sent(state: State, submit: FactOf<'submit'>): void {
  remember(documentOf(state, submit).forms, submit.form ?? '', 'sent', abandonForms);
  if (submit.frame !== 0) return;
  for (const { tab, frame, isLeft, forms } of state.values()) {
    if (tab !== submit.tab || frame === 0 || isLeft) continue;
    for (const form of forms.keys()) forms.set(form, 'sent');
  }
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
