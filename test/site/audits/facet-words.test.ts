import { expect, test } from 'vitest';
import type { Facet } from '../../../core/gaps/facets.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { facetWords } from '../../../site/src/audits/facet-words.ts';
import { viewWords as german } from '../../../site/src/words/de-views.ts';
import { viewWords as english } from '../../../site/src/words/en-views.ts';
import { smallAudit } from '../../core/support/small-audit.ts';

const words = {
  en: { views: english, report: messagesFor('en') },
  de: { views: german, report: messagesFor('de') },
};
const say = (facet: Facet['facet'], value: string, language: 'en' | 'de' = 'en'): string => {
  const said = facetWords({ facet, value }, [{ audit: smallAudit() }], words[language]);
  return `${said.sort}: ${said.value}`;
};

test.each([
  ['screen', 'phone', 'Screen: Phone', 'Bildschirm: Telefon'],
  ['trouble', 'dead-click', 'Trouble: Dead click', 'Ärger: Klick ohne Wirkung'],
  ['trouble', 'friction', 'Trouble: Marked by the auditor', 'Ärger: Vom Auditor vermerkt'],
  ['trouble', 'gap-no-way-back', 'Trouble: No way back', 'Ärger: Kein Weg zurück'],
  ['channel', 'call', 'Channel: call', 'Kanal: Anruf'],
  ['language', 'de', 'Language: German', 'Sprache: Deutsch'],
  ['walked by', 'machine', 'Walked by: A machine', 'Gegangen von: Einer Maschine'],
  ['fit', 'partly', 'Can we serve them well: In part', 'Können wir ihnen gut dienen: Zum Teil'],
  ['lead', 'cold', 'Kind of lead: Cold lead', 'Art des Kontakts: Kalter Kontakt'],
  ['blocked in', 'onboarding', 'Blocked in the stage: Onboarding', 'Gescheitert in der Phase: Onboarding'],
] as const)('%s %s in both languages', (facet, value, inEnglish, inGerman) => {
  expect(say(facet, value)).toBe(inEnglish);
  expect(say(facet, value, 'de')).toBe(inGerman);
});

test('what people wrote, and what nobody knows, stays as it is', () => {
  expect(say('blocked at', '<b>Checkout</b>')).toBe('Blocked at: <b>Checkout</b>');
  expect(say('language', '?!')).toBe('Language: ?!');
  expect(say('lead', 'constructor')).toBe('Kind of lead: constructor');
  expect(say('blocked in', 'elsewhere')).toBe('Blocked in the stage: elsewhere');
});
