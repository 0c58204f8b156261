import { atEnd, oncePer, type Recorder } from './recorder.ts';

/**
 * Performance entries of one type until the recorder ends, those before it too unless `earlier` is false or the
 * recorder goes on after a pause. Returns a function
 * that hands over what the browser still holds back; does nothing in a browser that does not know the type. One observer
 * is hung up for all types.
 */
export function observeEntries(
  recorder: Recorder,
  type: string,
  hear: (entry: PerformanceEntry) => void,
  { earlier = true, ...options }: { earlier?: boolean; durationThreshold?: number } = {},
): () => void {
  const { ears, observer, flush, fresh } = hubOf(recorder);
  const known = ears.get(type);
  if (known) known.push(hear);
  else if (PerformanceObserver.supportedEntryTypes.includes(type)) {
    ears.set(type, [hear]);
    observer.observe({ type, buffered: earlier && fresh, ...options } as PerformanceObserverInit);
  }
  return flush;
}

const hubOf = oncePer((recorder) => {
  const ears = new Map<string, ((entry: PerformanceEntry) => void)[]>();
  const take = (entries: PerformanceEntryList) => {
    for (const entry of entries)
      for (const hear of ears.get(entry.entryType) ?? []) recorder.guard(() => hear(entry));
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  atEnd(recorder, () => observer.disconnect());
  return { ears, observer, flush: () => take(observer.takeRecords()), fresh: recorder.place.facts === 0 };
});
