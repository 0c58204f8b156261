import { mapWords } from './en-map.ts';
import { planFlowWords } from './en-plan-flow.ts';
import { plannedWords } from './en-planned.ts';
import { reportWords } from './en-report.ts';
import { summaryWords } from './en-summary.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Every word of the report and its pictures, in English. The other languages have this shape. */
export const en = {
  locale: 'en',
  numbers: {
    decimal: '.',
    group: ',',
    percent: (number: string) => `${number} %`,
    date: (day: number, month: number, year: number) => `${day} ${months[month]} ${year}`,
  },
  units: {
    days: (count: string) => (count === '1' ? '1 day' : `${count} days`),
    months: (count: string) => (count === '1' ? '1 month' : `${count} months`),
    points: (count: string) => (count === '1' ? '1 point' : `${count} points`),
  },
  quoted: (text: string) => `“${text}”`,
  list: (parts: readonly string[]) =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`,
  emotions: (value: number) =>
    ['very bad', 'bad', 'neutral', 'good', 'very good'][Math.round(value) + 2] ?? 'neutral',
  outcomes: { achieved: 'goal reached', workaround: 'only with a detour', blocked: 'goal missed' },
  severities: ['not a problem', 'cosmetic', 'minor', 'major', 'catastrophe'],
  severityOf: (number: number, name: string) => `severity ${number}, ${name}`,
  classes: { pain: 'pain', 'churn-risk': 'churn risk', opportunity: 'opportunity', delight: 'delight' },
  statuses: { confirmed: 'confirmed', unreviewed: 'not reviewed yet', dismissed: 'ruled out' },
  workStates: {
    open: 'open',
    planned: 'planned',
    'in-progress': 'in progress',
    fixed: 'fixed',
    'wont-fix': 'will not be fixed',
  },
  /** Where a statement comes from. */
  sources: {
    observed: 'observed',
    survey: 'survey',
    interview: 'interview',
    feedback: 'feedback',
    'e-mail': 'e-mail',
    analytics: 'analytics',
    assumption: 'assumption',
  },
  noteKinds: {
    note: 'Note',
    idea: 'Idea',
    delight: 'Delight',
    quote: 'Quote',
    thinking: 'Thinking',
    experiment: 'Experiment',
  },
  dimensions: { effectiveness: 'Reaching the goal', ease: 'Ease', emotion: 'Emotion' },
  bands: { good: 'Good', 'needs-work': 'Needs work', poor: 'Poor' },
  channel: (name: string) => name,
  /** By key; a metric that is not here goes by the name in its definition. */
  metricNames: {} as Readonly<Record<string, string>>,
  /** What a detector noticed, by kind; English keeps the titles the findings have. */
  signalNames: {} as Readonly<Record<string, string>>,
  /** What a broken usability rule means; the other tags are English words already. */
  tagNames: {
    'visibility-of-status': 'does not show what is going on',
    'real-world-match': 'does not speak their language',
    'user-control': 'has no way out',
    consistency: 'not consistent',
    'error-prevention': 'lets mistakes happen',
    recognition: 'needs memory',
    efficiency: 'slow for the practised',
    'minimalist-design': 'shows what does not matter',
    'error-recovery': 'does not help out of errors',
    help: 'does not help when needed',
  } as Readonly<Record<string, string>>,
  flowKinds: { walked: 'walked', possible: 'possible', back: 'way back' },
  planned: plannedWords,
  planFlow: planFlowWords,
  map: mapWords,
  summary: summaryWords,
  report: reportWords,
};
