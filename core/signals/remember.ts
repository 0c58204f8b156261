/**
 * Puts `value` into `memory` and drops the entry that has been there longest when there would be more than `most`, so that
 * a detector's state stays small however long the walk is. A known key keeps its place: a Map that is deleted from and
 * added to at every event costs more than all detectors together.
 */
export function remember<Key, Value>(
  memory: Map<Key, Value>,
  key: Key,
  value: Value,
  most: number,
): Map<Key, Value> {
  if (memory.size >= most && !memory.has(key)) {
    for (const oldest of memory.keys()) {
      if (memory.size < most) break;
      memory.delete(oldest);
    }
  }
  return memory.set(key, value);
}
