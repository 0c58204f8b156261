import type { KnownTag } from '../../gaps/tags.ts';

/** Names of the metrics by key. */
export const metricNames: Readonly<Record<string, string>> = {
  'goal-completion': 'Erreichte Ziele',
  'health-score': 'Gesundheitswert',
  'health-change': 'Veränderung der Gesundheit',
  'expansion-readiness': 'Raum zum Wachsen',
  'feature-adoption': 'Genutzte Funktionen',
  engagement: 'Engagement',
  'first-call-response': 'Lösung beim ersten Anruf',
  'stage-duration': 'Zeit in der Phase',
  'mail-opens': 'Geöffnete E-Mails',
  'mail-clicks': 'Klicks in E-Mails',
  'activation-rate': 'Aktivierung',
  'conversion-rate': 'Gewonnene Leads',
  'sql-conversion-rate': 'Gewonnene qualifizierte Leads',
  nps: 'Net Promoter Score',
  csat: 'Kundenzufriedenheit',
  ces: 'Aufwand für Kunden',
  sus: 'Gebrauchstauglichkeit',
  'lifetime-value': 'Kundenwert',
  'recurring-revenue': 'Monatlich wiederkehrender Umsatz',
  'time-to-churn': 'Zeit bis zur Abwanderung',
  'churn-rate': 'Abwanderung',
  return: 'Rendite',
  'customer-return': 'Nutzen für die Kundschaft',
};

/** Names of the signals a detector notices, by kind. */
export const signalNames: Readonly<Record<string, string>> = {
  'rage-click': 'Wutklick',
  'dead-click': 'Klick ohne Wirkung',
  'slow-response': 'Späte Antwort',
  'error-click': 'Klick mit Fehler',
  'broken-page': 'Kaputte Seite',
  'u-turn': 'Sofort umgekehrt',
  'page-loop': 'Im Kreis gelaufen',
  'refresh-loop': 'Immer wieder neu geladen',
  'thrashed-cursor': 'Unruhiger Mauszeiger',
  'scroll-hunt': 'Suche durch Scrollen',
  'form-abandon': 'Formular abgebrochen',
  'field-fight': 'Feld, das sich weigert',
  'slow-page': 'Langsame Seite',
  'long-wait': 'Länger gewartet als versprochen',
  'silent-submit': 'Formular ohne Antwort gesendet',
};

/** Names of the tags a rule or a picture knows. Other tags are people's own words and stay as they are. */
export const tagNames: Readonly<Record<KnownTag, string>> = {
  roadblock: 'Hindernis',
  hesitation: 'Zögern',
  'change-of-mind': 'Meinung geändert',
  'over-complicated': 'zu umständlich',
  offer: 'Angebot',
  'off-voice': 'anderer Ton',
  scripted: 'abgelesen',
  'human-contact': 'Mensch zu sehen',
  blog: 'Blog',
  social: 'soziale Medien',
  'cross-promotion': 'gegenseitige Werbung',
};
