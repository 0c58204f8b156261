/**
 * For what the worker does by itself, where nobody waits for the answer: a tab that closed meanwhile, a badge that could
 * not be drawn. Writes are not among it; what fails there becomes the session's trouble (keep-log.ts).
 */
export function aside(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    console.warn('Waymark could not follow up on an event of the browser:', error);
  });
}
