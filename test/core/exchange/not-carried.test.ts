import { expect, it } from 'vitest';
import { notCarried } from '../../../core/exchange/not-carried.ts';
import { walkOfOpenJourney } from '../../../core/exchange/open-journey.ts';
import { openJourneyOf } from '../../../core/exchange/open-journey-out.ts';
import { project } from '../../../core/projection/project.ts';
import { weeklyBox } from '../../fixtures/audits/weekly-box.ts';

it('counts what a format leaves behind, and what that does to the score', () => {
  const back = project(walkOfOpenJourney(openJourneyOf(weeklyBox), 'w1', 1_000_000));
  if (!back) throw new Error('no audit');
  const found = notCarried(weeklyBox, back);
  expect(found?.missing).toEqual(
    expect.arrayContaining([
      { what: 'findings', count: 3, of: 13 },
      { what: 'milestones', count: 3, of: 3 },
      { what: 'plans', count: 1, of: 1 },
    ]),
  );
  expect(found?.missing.some(({ what }) => what === 'touchpoints')).toBe(false);
  expect(found?.score.was?.toFixed(1)).toBe('75.6');
  expect(found?.score.becomes?.toFixed(1)).toBe('69.7');
});

it('says nothing where nothing is missing', () => {
  expect(notCarried(weeklyBox, weeklyBox)).toBeUndefined();
});
