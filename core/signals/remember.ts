/**
 * Puts `value` into `memory` as its newest entry and drops the oldest ones above `most`, so that a detector's state stays
 * the same size however long the walk is.
 */
export function remember<Key, Value>(
  memory: Map<Key, Value>,
  key: Key,
  value: Value,
  most: number,
): Map<Key, Value> {
  memory.delete(key);
  memory.set(key, value);
  if (memory.size > most) {
    for (const oldest of memory.keys()) {
      if (memory.size <= most) break;
      memory.delete(oldest);
    }
  }
  return memory;
}
