import { afterEach, expect, test } from 'vitest';
import { gapFinding } from '../../../../core/gaps/gap-finding.ts';
import { gapRules } from '../../../../core/gaps/index.ts';
import { libraryGap } from '../../../../core/gaps/rules/library-gap.ts';
import { stimulusMissing } from '../../../../core/gaps/rules/stimulus-missing.ts';
import { gapAdvice, gapTitle } from '../../../../extension/ui/words/gap-words.ts';
import { speak } from '../../../../extension/ui/words/say.ts';

afterEach(() => speak('en'));

test('every rule gives its advice in German', () => {
  speak('de');
  const english = gapRules
    .map((rule) => gapFinding(rule, { stage: 'awareness', title: 'x' }))
    .filter((it) => gapAdvice(it) === it.recommendation);
  expect(english.map((it) => it.kind)).toEqual([]);
});

test('a German title holds no English sentence, and names of the checklist are German', () => {
  speak('de');
  const bare = { stage: 'awareness', title: 'Paying: a feeling without its cause' };
  expect(gapTitle(gapFinding(stimulusMissing, bare))).toBe('Gefühl ohne Auslöser');
  const unmet = { stage: 'awareness', title: 'Not walked: First impression of the website' };
  expect(gapTitle(gapFinding(libraryGap, unmet))).toBe('Nicht begangen: Erster Eindruck der Website');
});

test('what somebody wrote as advice stays as it is', () => {
  speak('de');
  const gap = gapFinding(libraryGap, { stage: 'awareness', title: 'x' });
  expect(gapAdvice({ ...gap, recommendation: 'Ask Noor.' })).toBe('Ask Noor.');
});
