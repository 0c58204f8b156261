import { expect, test } from 'vitest';
import { agesIn } from '../../site/src/words/ages-in.ts';
import { downloadWords as deDownloads } from '../../site/src/words/de-downloads.ts';
import { frameWords as deFrame } from '../../site/src/words/de-frame.ts';
import { journeyWords as deJourneys } from '../../site/src/words/de-journeys.ts';
import { viewWords as deViews } from '../../site/src/words/de-views.ts';
import { downloadWords } from '../../site/src/words/en-downloads.ts';
import { frameWords } from '../../site/src/words/en-frame.ts';
import { journeyWords } from '../../site/src/words/en-journeys.ts';
import { viewWords } from '../../site/src/words/en-views.ts';

const shapeOf = (words: object, path = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? shapeOf(value, `${path}.${key}`) : [`${path}.${key}`],
  );

test.each([
  [frameWords, deFrame],
  [journeyWords, deJourneys],
  [viewWords, deViews],
  [downloadWords, deDownloads],
  [agesIn.en, agesIn.de],
])('German has every word English has, and no other', (english, german) => {
  expect(shapeOf(german)).toEqual(shapeOf(english));
  expect(shapeOf(english).length).toBeGreaterThan(2);
});
