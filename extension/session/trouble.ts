import type { SessionState } from '../messaging/protocol.ts';

type Trouble = NonNullable<SessionState['trouble']>;
let trouble: Trouble | undefined;

export function currentTrouble(): Trouble | undefined {
  return trouble;
}

/** Remembers why writing failed. True when this is news. */
export function noteTrouble(error: unknown): boolean {
  const before = trouble?.code;
  trouble = isQuota(error)
    ? {
        code: 'quota',
        message:
          'The disk is full, so the walk is paused. Everything up to here is kept. Delete old walks or free some space, then resume.',
      }
    : error instanceof DOMException && error.name === 'VersionError'
      ? {
          code: 'newer-store',
          message:
            'A newer Waymark has written to this storage. Nothing is lost: update Waymark to read and go on.',
        }
      : {
          code: 'database',
          message: `Waymark's storage does not answer (${nameOf(error)}). What is stored is safe; new steps wait. Restart the browser if this stays.`,
        };
  return trouble.code !== before;
}

/** Is there no room for more? */
export function isFull(): boolean {
  return trouble?.code === 'quota';
}

/** Writing works. True when it did not before. */
export function clearTrouble(): boolean {
  const had = trouble !== undefined;
  trouble = undefined;
  return had;
}

function isQuota(error: unknown): boolean {
  return /quota/i.test(error instanceof Error ? `${error.name} ${error.message}` : String(error));
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : String(error);
}
