import { describe, expect, it } from 'vitest';
import { coverFrom } from '../../../core/pictures/cover.ts';

const field = { x: 1, y: 1, width: 10, height: 5 };
const frame = { x: 50, y: 50, width: 100, height: 100 };
const top = { boxes: [field], frames: [frame], documents: 1 };
const clean = { boxes: [], frames: [], documents: 0 };

describe('a frame', () => {
  it('is left as it is when it says that nothing in it is private', () => {
    expect(coverFrom(top, [clean])).toEqual([field]);
  });

  it.each([
    ['holds something private', [{ ...clean, boxes: [field] }]],
    ['does not answer', []],
    ['answers nonsense', [undefined]],
    ['has a frame that does not answer', [{ ...clean, documents: 1 }]],
  ])('is covered whole when it %s', (_, inner) => {
    expect(coverFrom(top, inner)).toEqual([field, frame]);
  });
});
