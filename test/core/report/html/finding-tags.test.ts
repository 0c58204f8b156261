import { expect, it } from 'vitest';
import { heuristics, knownTags } from '../../../../core/gaps/tags.ts';
import { renderReport } from '../../../../core/report/html.ts';
import { messagesFor } from '../../../../core/report/messages/messages-for.ts';
import { inputOf } from '../../../../core/scoring/input-of.ts';
import { score } from '../../../../core/scoring/score.ts';
import { weeklyBox } from '../../../fixtures/audits/weekly-box.ts';

it.each(['en', 'de'])('a usability rule that was broken is told in words, not by its key (%s)', (locale) => {
  const { tagNames } = messagesFor(locale);
  const names = heuristics.map((it) => tagNames[it]);
  expect(new Set(names).size).toBe(heuristics.length);
  const [first, ...others] = weeklyBox.findings;
  if (!first) throw new Error('the fixture has findings');
  const audit = {
    ...weeklyBox,
    findings: [{ ...first, tags: ['visibility-of-status', 'their own word'] }, ...others],
  };
  const report = renderReport({ audit, score: score(inputOf(audit)) }, { locale });
  expect(report).toContain(`${tagNames['visibility-of-status']}, their own word`);
  expect(report).not.toContain('visibility-of-status');
});

it('every other known tag has a German name', () => {
  expect(knownTags.filter((it) => !(it in messagesFor('de').tagNames))).toEqual([]);
});
