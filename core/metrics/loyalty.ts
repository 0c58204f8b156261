import type { Audit } from '../journey/audit.ts';
import { surveyResults } from '../surveys/results.ts';
import type { Measured, MetricDefinition } from './definition.ts';

/** K6: what customers answered, beside the score. */
function fromSurveys(scale: 'nps' | 'csat' | 'ces' | 'sus'): (audit: Audit) => Measured | null {
  return (audit) => {
    const answers = audit.surveys.filter((it) => it.scale === scale).flatMap((it) => it.answers);
    const [result] = surveyResults([{ id: scale, scale, name: '', answers }]);
    if (result?.result === undefined || result.result === null) return null;
    return { value: result.result, numbers: { answers: result.answers } };
  };
}

export const loyaltyMetrics: readonly MetricDefinition[] = [
  {
    key: 'nps',
    name: 'Net Promoter Score',
    meaning: 'How many would recommend it, less those who would warn of it.',
    formula: '% of 9–10 minus % of 0–6, −100 to 100',
    unit: 'points',
    better: 'higher',
    timing: 'lagging',
    fromAudit: fromSurveys('nps'),
  },
  {
    key: 'csat',
    name: 'Customer satisfaction',
    meaning: 'How many are satisfied with what just happened.',
    formula: 'answers of 4 and 5 ÷ answers on a scale of 1–5 × 100',
    unit: 'percent',
    better: 'higher',
    timing: 'lagging',
    fromAudit: fromSurveys('csat'),
  },
  {
    key: 'ces',
    name: 'Customer effort',
    meaning: 'How easy it was, in the customers’ eyes.',
    formula: 'mean of answers 1–7, 7 is easiest',
    unit: 'points',
    better: 'higher',
    timing: 'lagging',
    fromAudit: fromSurveys('ces'),
  },
  {
    key: 'sus',
    name: 'System usability',
    meaning: 'How usable people find the product after working with it.',
    formula: 'mean of the System Usability Scale, 0–100',
    unit: 'points',
    better: 'higher',
    timing: 'lagging',
    benchmark: { value: 68, source: 'Mean of 500 studies, https://measuringu.com/sus/' },
    fromAudit: fromSurveys('sus'),
  },
];
