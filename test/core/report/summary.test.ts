import { expect, test } from 'vitest';
import { summaryOf } from '../../../core/report/summary.ts';
import { scoreWithout } from '../../../core/scoring/counterfactual.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { audits } from '../../fixtures/audits/all.ts';
import { withScore } from '../../fixtures/audits/build.ts';
import { monday, smallAudit } from '../support/small-audit.ts';

const box = withScore(audits['weekly box']);

test('it says who wanted what, what happened and where', () => {
  const { tried, happened } = summaryOf(box);
  expect(tried).toBe(
    'Mara (a busy first-time buyer) wanted: a box on Friday, without an account; to skip a week without calling.',
  );
  expect(happened).toContain('through 11 touchpoints in 4 stages and took 50 min.');
  expect(happened).toContain('The goal was missed at Checkout.');
  expect(happened).toContain('It took a detour at Pricing and Skip a week.');
  expect(happened).toContain('The worst moment was Checkout: “Did it charge me twice?” 9 s of silence.');
  expect(happened).toContain('The best moment was Welcome e-mail: named person says hello.');
});

test('the three fixes that bring most, with what they bring together by recomputation', () => {
  const { fixes, fixesIntro } = summaryOf(box);
  expect(fixes.map((fix) => fix.text)).toEqual([
    'Answer the pay button at once (and so reach the goal)',
    'A week can only be skipped by cancelling (and so reach the goal)',
    'One price per box on every tab (and so reach the goal)',
  ]);
  const causes = new Set(fixes.flatMap((fix) => fix.fix.causes));
  const after = scoreWithout(inputOf(box.audit), causes) ?? 0;
  expect(fixesIntro).toBe(`Three fixes take the score from 76 to ${Math.round(after)}:`);
});

test('many places are counted, not listed', () => {
  expect(summaryOf(withScore(audits.large)).happened).toMatch(/missed at [^.]+, [^.]+ and \d+ more places\./);
});

test('nothing walked, nothing told', () => {
  const summary = summaryOf(withScore(audits.empty));
  expect(summary.happened).toBe('Nothing was walked yet, so there is nothing to tell.');
  expect(summary.fixesIntro).toBe('Nothing was judged, so there is no score.');
  expect(summary.fixes).toEqual([]);
});

test('in German', () => {
  const { happened, fixesIntro } = summaryOf(withScore(audits.german), 'de');
  expect(happened).toContain('Der Weg führte über 3 Kontaktpunkte in 2 Phasen und dauerte 38 min.');
  expect(fixesIntro).toMatch(/^Drei Änderungen bringen den Wert von 45 auf \d+:$/);
});

test('a journey without a loss has nothing to mend', () => {
  const good = { id: 'a', outcome: 'achieved' as const, emotions: [{ id: 'e', at: monday, value: 2 }] };
  const { fixesIntro, fixes } = summaryOf(withScore(smallAudit({ walked: { awareness: [good] } })));
  expect(fixes).toEqual([]);
  expect(fixesIntro).toBe('No loss was found that a fix would win back.');
});
