import type { JourneyEvent } from './event.ts';
import { sourceKinds } from './persona.ts';

/** What stands where a text was removed for good. */
export const removedText = '[removed]';

/** Fields that hold words of the page or of a person, wherever they are in an event; everything else is ids, kinds and figures. */
const texts = new Set([
  'alt',
  'anchor',
  'engagement',
  'evidence',
  'form',
  'goal',
  'label',
  'link',
  'message',
  'name',
  'note',
  'owner',
  'recommendation',
  'referrer',
  'selectors',
  'source',
  'stimulus',
  'success',
  'tags',
  'team',
  'text',
  'title',
  'url',
  'who',
]);

/** Where a statement comes from is a kind, though the script that an error came from stands under the same name. */
const kinds: ReadonlySet<unknown> = new Set(sourceKinds);

/** Acts that the walk cannot be read without: their texts can be removed, they themselves cannot. */
const needed = new Set<JourneyEvent['type']>(['start', 'pause', 'resume', 'stop', 'gap', 'redact']);

export function canRemove({ type }: JourneyEvent): boolean {
  return !needed.has(type);
}

/** The same event without a word of what was written or read: its place, time and figures stay. */
export function withoutTexts<T extends JourneyEvent>(event: T): T {
  // Only strings are replaced, by a string that fits wherever a text does.
  return emptied(event) as T;
}

function isText(key: string, value: unknown): boolean {
  return texts.has(key) && !(key === 'source' && kinds.has(value));
}

function emptied(value: unknown, goes = false): unknown {
  if (typeof value === 'string') return goes && value !== '' ? removedText : value;
  if (Array.isArray(value)) return goes ? [] : value.map((item) => emptied(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, emptied(inner, isText(key, inner))]),
  );
}
