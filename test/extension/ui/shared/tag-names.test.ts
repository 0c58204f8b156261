import { afterEach, expect, test } from 'vitest';
import { frictionTags, knownTags } from '../../../../core/gaps/tags.ts';
import { tagName, tagsToOffer } from '../../../../extension/ui/shared/tag-names.ts';
import { speak } from '../../../../extension/ui/words/say.ts';

afterEach(() => speak('en'));

test('what friction did is among the tags that rules know, and has its name in both languages', () => {
  expect(tagsToOffer(frictionTags)).toEqual([
    'roadblock',
    'hesitation',
    'change-of-mind',
    'over-complicated',
  ]);
  expect(knownTags).toEqual(expect.arrayContaining([...frictionTags]));
  expect(tagName('roadblock')).toBe('Roadblock');
  speak('de');
  expect(frictionTags.map(tagName)).not.toContain('Roadblock');
});

test('a usability rule has its name too; an own word stays as it was written', () => {
  expect(tagName('error-recovery')).toBe('Helps out of errors');
  expect(tagName('black friday')).toBe('black friday');
});
