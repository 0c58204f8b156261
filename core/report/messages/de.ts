import { gapNames } from './de-gap-names.ts';
import { mapWords } from './de-map.ts';
import { metricNames, signalNames, tagNames } from './de-names.ts';
import { planFlowWords } from './de-plan-flow.ts';
import { plannedWords } from './de-planned.ts';
import { reportWords } from './de-report.ts';
import { summaryWords } from './de-summary.ts';
import type { en } from './en.ts';

const months = [
  'Jan.',
  'Feb.',
  'März',
  'Apr.',
  'Mai',
  'Juni',
  'Juli',
  'Aug.',
  'Sept.',
  'Okt.',
  'Nov.',
  'Dez.',
];

const channels: Readonly<Record<string, string>> = {
  website: 'Website',
  product: 'Produkt',
  'e-mail': 'E-Mail',
  call: 'Anruf',
  chat: 'Chat',
  sms: 'SMS',
  letter: 'Brief',
  store: 'Laden',
  event: 'Veranstaltung',
  social: 'Soziale Medien',
  'review-site': 'Bewertungsseite',
  advert: 'Anzeige',
  push: 'Push-Nachricht',
  webinar: 'Webinar',
};

/** Every word of the report and its pictures, in German. */
export const de: typeof en = {
  locale: 'de',
  numbers: {
    decimal: ',',
    group: '.',
    percent: (number) => `${number} %`,
    date: (day, month, year) => `${day}. ${months[month]} ${year}`,
  },
  units: {
    days: (count) => (count === '1' ? '1 Tag' : `${count} Tage`),
    months: (count) => (count === '1' ? '1 Monat' : `${count} Monate`),
    points: (count) => (count === '1' ? '1 Punkt' : `${count} Punkte`),
  },
  quoted: (text) => `„${text}“`,
  list: (parts) =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`,
  emotions: (value) =>
    ['sehr schlecht', 'schlecht', 'neutral', 'gut', 'sehr gut'][Math.round(value) + 2] ?? 'neutral',
  outcomes: { achieved: 'Ziel erreicht', workaround: 'nur auf Umwegen', blocked: 'Ziel verfehlt' },
  severities: ['kein Problem', 'kosmetisch', 'gering', 'schwer', 'katastrophal'],
  severityOf: (number, name) => `Schweregrad ${number}, ${name}`,
  classes: {
    pain: 'Ärgernis',
    'churn-risk': 'Abwanderungsrisiko',
    opportunity: 'Chance',
    delight: 'Freude',
  },
  statuses: { confirmed: 'bestätigt', unreviewed: 'noch nicht geprüft', dismissed: 'verworfen' },
  workStates: {
    open: 'offen',
    planned: 'geplant',
    'in-progress': 'in Arbeit',
    fixed: 'behoben',
    'wont-fix': 'wird nicht behoben',
  },
  sources: {
    observed: 'beobachtet',
    survey: 'Umfrage',
    interview: 'Interview',
    feedback: 'Rückmeldung',
    'e-mail': 'E-Mail',
    analytics: 'Analytics',
    assumption: 'Annahme',
  },
  noteKinds: {
    note: 'Notiz',
    idea: 'Idee',
    delight: 'Freude',
    quote: 'Zitat',
    thinking: 'Gedanke',
    experiment: 'Experiment',
  },
  dimensions: { effectiveness: 'Zielerreichung', ease: 'Leichtigkeit', emotion: 'Gefühl' },
  bands: { good: 'Gut', 'needs-work': 'Ausbaufähig', poor: 'Schlecht' },
  channel: (name) => channels[name] ?? name,
  metricNames,
  signalNames: { ...signalNames, ...gapNames },
  tagNames,
  flowKinds: { walked: 'gegangen', possible: 'möglich', back: 'Weg zurück' },
  planned: plannedWords,
  planFlow: planFlowWords,
  map: mapWords,
  summary: summaryWords,
  report: reportWords,
};
