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
          'The disk is full. What is stored is safe; new steps wait until there is room. Delete old walks or free some space.',
      }
    : {
        code: 'database',
        message: `Waymark's storage does not answer (${nameOf(error)}). What is stored is safe; new steps wait. Restart the browser if this stays.`,
      };
  return trouble.code !== before;
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
