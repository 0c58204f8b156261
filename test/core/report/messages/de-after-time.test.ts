import { expect, test } from 'vitest';
import { afterTime } from '../../../../core/report/messages/de-after-time.ts';

test('days and months bend, other times do not', () => {
  expect(['2 Tage', '1 Tag', '9 Monate', '5 min'].map(afterTime)).toEqual([
    'nach 2 Tagen',
    'nach 1 Tag',
    'nach 9 Monaten',
    'nach 5 min',
  ]);
});
