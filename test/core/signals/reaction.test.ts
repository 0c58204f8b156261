import { expect, test } from 'vitest';
import { effectKinds } from '../../../core/journey/facts.ts';
import { isMadeByPage } from '../../../core/signals/reaction.ts';
import { click, effect } from './events.ts';

test('of all effects these cannot be the visitor’s own doing', () => {
  expect(effectKinds.filter((what) => isMadeByPage(effect(click(0), what, 10)))).toEqual([
    'mutation',
    'navigation',
    'dialog',
    'download',
    'new-tab',
    'text',
    'live-region',
  ]);
});
