import type { EffectBook } from './effect-book.ts';
import type { FormBook } from './form-book.ts';
import { listen } from './listen.ts';
import type { Recorder } from './recorder.ts';
import { deepTarget } from './shadow.ts';
import { anchorOf, targetOf } from './target.ts';

/** A submit follows from a press this recent; otherwise its own time counts. */
const pressWithinMs = 2_000;

/** Forms that are sent, each handed to the effect book; and begun forms that go away unsent. */
export function watchSubmits(recorder: Recorder, book: EffectBook, forms: FormBook): void {
  let pressedAt = Number.NEGATIVE_INFINITY;
  listen(recorder, ['pointerdown', 'keydown'], (event) => {
    pressedAt = event.timeStamp;
  });
  listen(recorder, ['submit'], (event) => {
    const form = deepTarget(event);
    if (!form) return;
    const submitter = event.submitter ?? form;
    const id = recorder.record(
      { type: 'submit', target: targetOf(submitter, recorder), form: anchorOf(form, recorder), valid: true },
      { urgent: true },
    );
    forms.sent(form);
    const from = event.timeStamp - pressedAt < pressWithinMs ? pressedAt : event.timeStamp;
    book.bind(book.begin({ from, origin: submitter, form }), id);
  });
  listen(recorder, ['pagehide'], () => forms.check(true), { any: true });
}
