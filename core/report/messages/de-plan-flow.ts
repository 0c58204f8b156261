import { afterTime } from './de-after-time.ts';
import type { planFlowWords as english } from './en-plan-flow.ts';

/** The same in German. */
export const planFlowWords: typeof english = {
  aims: {
    nurture: 'Interesse wachhalten',
    convert: 'zum Kauf führen',
    relationship: 'Beziehung aufbauen',
    'avoid-churn': 'Abwanderung verhindern',
    upsell: 'mehr verkaufen',
    feedback: 'Rückmeldung einholen',
    onboarding: 'bei den ersten Schritten helfen',
    welcome: 'willkommen heißen',
    internal: 'intern Bescheid geben',
  },
  leads: {
    visitor: 'Besucher',
    cold: 'kalte Leads',
    mql: 'Leads aus dem Marketing',
    sql: 'Leads für den Vertrieb',
    customer: 'Kundschaft',
    churned: 'ehemalige Kundschaft',
  },
  ways: {
    clicked: 'wenn geklickt',
    'not-clicked': 'wenn nicht geklickt',
    inactive: 'wenn niemand reagiert',
    otherwise: 'sonst',
  },
  starts: (trigger) => `Auslöser: ${trigger}`,
  for: (lead) => `für ${lead}`,
  aim: (aim) => `Ziel: ${aim}`,
  steps: 'Die Schritte des Plans',
  next: 'dann',
  after: afterTime,
  behind: (way, step) => `${way}, hinter ${step}`,
  optional: 'freiwillig',
  lacks: 'Was dem Plan fehlt',
  problems: {
    'no-trigger': () => 'Es steht nicht da, was ihn auslöst.',
    'no-aim': () => 'Es steht nicht da, wozu er dient.',
    'unknown-lead': (lead) => `${lead} ist keine Art von Lead.`,
    'no-inactive-branch': () => 'Für Menschen, die nicht reagieren, gibt es keinen Weg.',
    'no-removal-notice': () =>
      'Wer nicht reagiert, erfährt nicht einen Tag vorher, dass er von der Liste genommen wird.',
    'unknown-step': (step) => `${step} folgt auf einen Schritt, den es nicht gibt.`,
    'clicked-only': (step) => `Nach ${step} geht es nur für jene weiter, die geklickt haben.`,
    'not-clicked-only': (step) => `Nach ${step} geht es nur für jene weiter, die nicht geklickt haben.`,
    'too-soon': (step) => `${step} folgt keine zwei Tage nach der E-Mail davor.`,
  },
  otherLead: (made, walked, persona) => `Der Plan gilt für ${made}, nicht für ${walked} wie ${persona}.`,
};
