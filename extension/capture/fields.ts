import type { FactOf } from '../../core/journey/facts.ts';
import { wallTime } from './clock.ts';
import { isConnected, matches } from './dom.ts';
import { fieldKindOf, isSensitive, isValid } from './field-kind.ts';
import { cursorOf } from './field-snapshot.ts';
import type { FormBook } from './form-book.ts';
import { later, listen } from './listen.ts';
import { atEnd, type Recorder } from './recorder.ts';
import { sentFormOf } from './sent-form.ts';
import { deepTarget } from './shadow.ts';
import { anchorOf, targetOf } from './target.ts';

/** A page's own check often runs just after the field was left. */
const judgedAfterMs = 120;

/**
 * Fields a person changed, told when the field is left: kind, rough length, validity. What was typed is never read;
 * the length comes from the position of the cursor.
 */
export function watchFields(recorder: Recorder, forms: FormBook): void {
  /** Changed since they were last told, with the furthest the cursor got. */
  const changed = new Map<Element, number>();
  /** Told as valid while a check of the page may still be running. */
  const checking = new Map<Element, () => void>();

  const tell = (field: Element, at = wallTime(), valid = isValid(field)) => {
    const kind = fieldKindOf(field);
    if (!kind) return;
    const furthest = changed.get(field) ?? cursorOf(field);
    changed.delete(field);
    const form = sentFormOf(field);
    const sensitive = isSensitive(field);
    const draft = {
      type: 'input' as const,
      target: targetOf(field, recorder),
      ...(form ? { form: anchorOf(form, recorder) } : {}),
      field: kind,
      length: sensitive ? ('unknown' as const) : bucket(field, furthest),
      valid,
      ...(sensitive ? { sensitive } : {}),
    };
    recorder.record(draft, { at });
  };
  const tellSoon = (field: Element, at: number) => {
    if (checking.has(field)) return;
    const write = () => {
      if (checking.delete(field) && isConnected(field)) tell(field, at);
    };
    later(recorder, judgedAfterMs, write);
    checking.set(field, write);
  };
  const settle = () => {
    for (const write of [...checking.values()]) write();
    for (const field of [...changed.keys()]) tell(field);
  };

  listen(recorder, ['input'], (event) => {
    const field = deepTarget(event);
    const kind = field && fieldKindOf(field);
    if (!field || !kind) return;
    const deleted = event instanceof InputEvent && event.inputType.startsWith('delete');
    changed.set(field, Math.max(deleted ? -1 : (changed.get(field) ?? -1), cursorOf(field)));
    forms.changed(field);
    if (['checkbox', 'radio', 'select', 'file', 'color'].includes(kind))
      tellSoon(field, wallTime(event.timeStamp));
  });
  listen(recorder, ['focusout', 'change'] as ('focusout' | 'change')[], (event) => {
    const field = deepTarget(event);
    if (field && changed.has(field)) tellSoon(field, wallTime(event.timeStamp));
  });
  listen(
    recorder,
    ['invalid'],
    (event) => {
      const field = deepTarget(event);
      if (!field) return;
      tell(field, wallTime(), false);
      forms.refused(field);
    },
    { any: true },
  );
  listen(recorder, ['submit', 'pagehide'], settle, { any: true });
  atEnd(recorder, () => {
    changed.clear();
    checking.clear();
  });
}

function bucket(field: Element, length: number): FactOf<'input'>['length'] {
  if (matches(field, ':placeholder-shown')) return 'empty';
  if (length < 0) return 'unknown';
  if (length === 0) return 'empty';
  return length <= 5 ? '1-5' : length <= 20 ? '6-20' : '21+';
}
