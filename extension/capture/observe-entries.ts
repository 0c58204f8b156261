import type { Recorder } from './recorder.ts';

/**
 * Performance entries of one type, earlier ones too, until the recorder ends. Returns a function that hands over what the
 * browser still holds back; does nothing in a browser that does not know the type.
 */
export function observeEntries(
  recorder: Recorder,
  type: string,
  hear: (entry: PerformanceEntry) => void,
  options: { durationThreshold?: number } = {},
): () => void {
  if (!PerformanceObserver.supportedEntryTypes.includes(type)) return () => undefined;
  const take = (entries: PerformanceEntryList) => recorder.guard(() => entries.forEach(hear));
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type, buffered: true, ...options } as PerformanceObserverInit);
  recorder.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return () => take(observer.takeRecords());
}
