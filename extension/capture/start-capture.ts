import { watchClicks } from './clicks.ts';
import { watchEffects } from './effects.ts';
import { watchFailures } from './failures.ts';
import { watchFields } from './fields.ts';
import { createFormBook } from './form-book.ts';
import { watchPointer } from './pointers.ts';
import { type CaptureOptions, createRecorder, type Place, type Recorder, type Sink } from './recorder.ts';
import { watchScrolls } from './scrolls.ts';
import { watchSubmits } from './submits.ts';
import { watchVisibility } from './visibility.ts';
import { watchVisits } from './visits.ts';
import { watchVitals } from './vitals.ts';

/**
 * Records this document into `sink` until `signal` aborts; then nothing of it is left in the page. The order matters when
 * a page leaves: effects, fields and forms are told before the visit ends.
 */
export function startCapture(
  sink: Sink,
  place: Place,
  signal: AbortSignal,
  options: CaptureOptions = {},
): Recorder {
  const recorder = createRecorder(sink, place, signal, options);
  const forms = createFormBook(recorder);
  const book = watchEffects(recorder);
  watchClicks(recorder, book);
  watchFields(recorder, forms);
  watchSubmits(recorder, book, forms);
  watchScrolls(recorder);
  watchPointer(recorder);
  watchFailures(recorder);
  const vitals = watchVitals(recorder);
  watchVisibility(recorder);
  watchVisits(recorder, forms, vitals.endView);
  return recorder;
}
