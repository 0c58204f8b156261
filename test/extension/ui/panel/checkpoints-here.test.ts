import { expect, test } from 'vitest';
import { checkpointsHere } from '../../../../extension/ui/panel/checkpoints-here.ts';
import { auditOf } from '../support/audit.ts';

test('the last answer counts, and what nobody answered is open', () => {
  const answer = (met: boolean) =>
    ({ type: 'checkpoint', stage: 'awareness', checkpoint: 'offer-understood', met }) as const;
  const here = checkpointsHere(auditOf(answer(false), answer(true)), 'awareness');
  expect(here.map(({ id, met }) => [id, met])).toEqual([
    ['offer-understood', true],
    ['way-to-learn-more', undefined],
  ]);
  expect(checkpointsHere(auditOf(), 'nowhere')).toEqual([]);
});
