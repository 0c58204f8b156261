import { expect, test } from 'vitest';
import { findingTitle } from '../../../core/report/finding-title.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { finding } from '../support/small-audit.ts';

const [en, de] = [messagesFor('en'), messagesFor('de')];
const noticed = (kind: string, title: string, more: object = {}) =>
  finding({ touchpoint: 't', stage: 's', kind, title, ...more });

test('what a detector noticed is said in the reader’s language, until somebody renamed it', () => {
  const target = { selectors: ['#pay'], tag: 'button', name: 'Pay' };
  const click = noticed('dead-click', 'Dead click on “Pay”', { target });
  expect([findingTitle(click, en), findingTitle(click, de)]).toEqual([
    'Dead click on “Pay”',
    'Klick ohne Wirkung: „Pay“',
  ]);
  expect(findingTitle(noticed('dead-click', 'Dead click'), de)).toBe('Klick ohne Wirkung');
  const slow = noticed('slow-page', 'Slow page (LCP)', { metric: 'LCP', value: 5000 });
  expect(findingTitle(slow, de)).toMatch(/ \(LCP\)$/);
  expect(findingTitle(slow, de)).not.toMatch(/^Slow/);
  expect(findingTitle({ ...click, title: 'The button is dead' }, de)).toBe('The button is dead');
  expect(findingTitle(noticed('friction', 'Two prices'), de)).toBe('Two prices');
});
