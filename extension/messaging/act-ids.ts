/** One life of the worker, or of a page: counting starts anew in the next one, under another name. */
const life =
  Date.now().toString(36) +
  Math.floor(Math.random() * 1296)
    .toString(36)
    .padStart(2, '0');
let count = 0;

/** `<walk>/a/<life>/<n>`: unique over restarts without asking the database. */
export function nextActId(walk: string): string {
  return `${walk}/a/${life}/${count++}`;
}

/** An id for something an act speaks of: a picture, a wait. */
export function nextThingId(prefix: string): string {
  return `${prefix}-${life}-${count++}`;
}
