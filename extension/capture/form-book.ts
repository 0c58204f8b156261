import type { Target } from '../../core/journey/target.ts';
import { isConnected, isDrawn } from './dom.ts';
import { later } from './listen.ts';
import { atEnd, type Recorder } from './recorder.ts';
import { sentFormOf } from './sent-form.ts';
import { anchorOf, targetOf } from './target.ts';

type Entry = { name: string; fields: Set<Element>; last: Target; lastField: Element };

/** Remembers which forms were begun and not sent. */
export type FormBook = {
  changed(field: Element): void;
  sent(form: Element): void;
  /** The browser did not send the form because this field is invalid. */
  refused(field: Element): void;
  /** Writes `form-gone` for begun forms that are no longer there, or for all when the page leaves. */
  check(leaving: boolean): void;
};

export function createFormBook(recorder: Recorder): FormBook {
  const begun = new Map<Element, Entry>();
  let refusedForm: Element | undefined;
  atEnd(recorder, () => begun.clear());

  return {
    changed: (field) => {
      const form = sentFormOf(field);
      if (!form) return;
      const entry = begun.get(form);
      if (!entry) {
        const last = targetOf(field, recorder);
        begun.set(form, { name: anchorOf(form, recorder), fields: new Set([field]), last, lastField: field });
        return;
      }
      // Describing a field costs more than a keystroke should: only when it is another one.
      if (entry.lastField !== field) entry.last = targetOf(field, recorder);
      entry.lastField = field;
      entry.fields.add(field);
    },
    sent: (form) => {
      begun.delete(form);
    },
    refused: (field) => {
      const form = sentFormOf(field);
      if (!form || form === refusedForm) return;
      refusedForm = form;
      // All invalid fields of one attempt are told in one task.
      later(recorder, 0, () => {
        refusedForm = undefined;
      });
      recorder.record(
        { type: 'submit', target: targetOf(field, recorder), form: anchorOf(form, recorder), valid: false },
        { urgent: true },
      );
    },
    check: (leaving) => {
      for (const [form, { name, fields, last, lastField }] of [...begun]) {
        if (!leaving && isConnected(form) && isDrawn(form)) continue;
        begun.delete(form);
        recorder.record(
          {
            type: 'form-gone',
            form: name,
            lastField: recorder.mask.length > 0 ? targetOf(lastField, recorder) : last,
            changedFields: fields.size,
          },
          { urgent: leaving },
        );
      }
    },
  };
}
