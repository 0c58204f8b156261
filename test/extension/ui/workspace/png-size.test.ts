import { expect, test } from 'vitest';
import { pngSize } from '../../../../extension/ui/workspace/png-size.ts';

test('a picture is drawn at twice its size', () => {
  expect(pngSize(1232, 900.4)).toEqual({ widthPx: 2464, heightPx: 1801 });
});

test('what no canvas holds is not drawn', () => {
  expect(pngSize(8001, 10)).toBeUndefined();
  expect(pngSize(7000, 7000)).toBeUndefined();
  expect(pngSize(0, 0)).toBeUndefined();
});
