import { expect, test, vi } from 'vitest';
import { compareEvents } from '../../../core/journey/event.ts';
import { summary } from '../storage/indexed-db.ts';

// The polyfill refuses to load outside of an extension; nothing here asks the browser.
vi.mock('../../../extension/browser.ts', () => ({ browser: {} }));
const { endingOf } = await import('../../../extension/session/end-left.ts');

test('a walk that a crash ended says what may be missing before it stops', () => {
  const types = endingOf(summary, 5_000)
    .sort(compareEvents)
    .map(({ type }) => type);
  expect(types).toEqual(['gap', 'stop']);
});
