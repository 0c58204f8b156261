import type { MetricDefinition } from '../../../core/metrics/definition.ts';
import { metricDefinitions } from '../../../core/metrics/index.ts';
import { cell, type GeneratedPage, guidelineBody } from './generated-page.ts';
import { metricTexts } from './metric-texts.ts';

const sources = (metric: MetricDefinition) => [
  ...(metric.benchmark ? [`Benchmark ${metric.benchmark.value}: ${metric.benchmark.source}`] : []),
  'Where the field gives only words, the formula is a convention of this product.',
];

const timing = {
  leading: 'it moves while there is still time to do something.',
  lagging: 'when it moves, customers have already decided. Use it to confirm.',
} as const;

function howToCheck({ fromAudit, inputs = [] }: MetricDefinition): string {
  if (fromAudit)
    return 'A walk can say something about it by itself: the report shows what was measured, beside the target, with the numbers it was made of.';
  const entered =
    'A walk cannot see it. Enter the value from your own systems in the workspace, with its date and target; the report shows it in the lane of its stage.';
  if (inputs.length === 0) return entered;
  const names = new Intl.ListFormat('en').format(inputs.map(({ name }) => `“${name}”`));
  return `${entered} Or let it be worked out there, or in a CSV of metrics, from what can be counted: ${names}.`;
}

/** One page for each metric, from its definition in core. */
export function metricPages(): GeneratedPage[] {
  return metricDefinitions.map((metric, order) => {
    const text = metricTexts[metric.key];
    if (!text) throw new Error(`The metric ${metric.key} has no guideline; write one in metric-texts.ts`);
    const [why, good, mend] = text;
    return {
      id: `guidelines/metrics/${metric.key}`,
      title: metric.name,
      description: metric.meaning,
      body: guidelineBody(
        {
          why: `${why} It is a ${metric.timing} number: ${timing[metric.timing]}`,
          good: `${good}${metric.target === undefined ? '' : ` The target is ${metric.target} until you set your own.`} Review targets each quarter.`,
          check: howToCheck(metric),
          mend,
          sources: sources(metric),
        },
        `| Formula | Unit | Timing |\n| --- | --- | --- |\n| ${cell(metric.formula)} | ${metric.unit} | ${metric.timing} |`,
      ),
      source: 'src/guidelines/metric-texts.ts',
      order,
    };
  });
}
