import { gapRules } from '../../../core/gaps/index.ts';
import { gapTexts } from './gap-texts.ts';
import { type GeneratedPage, guidelineBody, titleOf } from './generated-page.ts';

const severityWords = [
  '0, only the audit is incomplete',
  '1, cosmetic',
  '2, minor',
  '3, major',
  '4, catastrophe',
];

/** One page for each gap rule: the rule's own words, and why it matters. */
export function gapPages(): GeneratedPage[] {
  return gapRules.map((rule, order) => {
    const text = gapTexts[rule.id];
    if (!text)
      throw new Error(
        `The gap rule ${rule.id} has no guideline; write one in site/src/guidelines/gap-texts.ts`,
      );
    const [why, good, check] = text;
    const facts = `| Rule | Proposed severity | Class |\n| --- | --- | --- |\n| \`${rule.id}@${rule.version}\` | ${severityWords[rule.severity]} | ${rule.class.replace('-', ' ')} |`;
    const sources = [
      'Common practice of customer journey mapping, in our own words; the severity is a convention of this product.',
    ];
    return {
      id: `guidelines/gaps/${rule.id}`,
      title: titleOf(rule.id),
      description: rule.about,
      body: guidelineBody({ why, good, check, mend: rule.recommendation, sources }, facts),
      source: 'src/guidelines/gap-texts.ts',
      order,
    };
  });
}
