import type { MetricDefinition } from '../../../core/metrics/definition.ts';
import { metricDefinitions } from '../../../core/metrics/index.ts';
import { cell, type GeneratedPage, guidelineBody } from './generated-page.ts';

const sources = (metric: MetricDefinition) => [
  ...(metric.benchmark ? [`Benchmark ${metric.benchmark.value}: ${metric.benchmark.source}`] : []),
  'Where the field gives only words, the formula is a convention of this product.',
];

/** One page for each metric, from its definition in core. */
export function metricPages(): GeneratedPage[] {
  return metricDefinitions.map((metric, order) => ({
    id: `guidelines/metrics/${metric.key}`,
    title: metric.name,
    description: metric.meaning,
    body: guidelineBody(
      {
        why:
          metric.timing === 'leading'
            ? 'It moves early, while there is still time to do something. Lead with numbers like this one, and let the late ones confirm.'
            : 'It moves late: when it falls, the customer has already decided. Use it to confirm what earlier numbers told you, and never alone.',
        good: `${metric.better === 'higher' ? 'Higher' : 'Lower'} is better.${metric.target === undefined ? ' There is no number that is right for everybody: set a target for your own journey, and look at the direction.' : ` The target is ${metric.target} until you set your own.`} Review targets each quarter.`,
        check: metric.fromAudit
          ? 'A walk can say something about it by itself: the report shows what was measured, beside the target, with the numbers it was made of.'
          : 'A walk cannot see it. Enter the value from your own systems in the workspace, with its date and target; the report shows it in the lane of its stage.',
        mend: 'Do not push the number. Open the journey, take the fix that brings the most points in the stage where the number is made, and look again after the next walk.',
        sources: sources(metric),
      },
      `| Formula | Unit | Timing |\n| --- | --- | --- |\n| ${cell(metric.formula)} | ${metric.unit} | ${metric.timing} |`,
    ),
    order,
  }));
}
