import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inPictureTurn, pictureTaken, TooSoon } from '../../../extension/session/picture-queue.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('pictures are apart by when the browser was asked, however long it takes to get there', async () => {
  const askedAt: number[] = [];
  const turns = [400, 0, 0].map((beforeMs) =>
    inPictureTurn(async () => {
      await new Promise((later) => setTimeout(later, beforeMs));
      pictureTaken();
      askedAt.push(Date.now());
    }),
  );
  await vi.runAllTimersAsync();
  await Promise.all(turns);
  const [first = 0, second = 0, third = 0] = askedAt;
  expect(second - first).toBeGreaterThanOrEqual(520);
  expect(third - second).toBeGreaterThanOrEqual(520);
});

test('a picture that the browser refuses is taken once more, and a second refusal says why', async () => {
  let asked = 0;
  const taken = inPictureTurn(async () => {
    if (asked++ === 0) throw new TooSoon();
    return 'picture';
  });
  const refused = inPictureTurn(() => Promise.reject(new TooSoon()));
  const said = refused.catch((error: unknown) => String(error));
  const next = inPictureTurn(async () => 'next');
  await vi.runAllTimersAsync();
  expect(await taken).toBe('picture');
  expect(asked).toBe(2);
  expect(await said).toContain('two pictures a second');
  expect(await next).toBe('next');
});
