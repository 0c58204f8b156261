import { expect, test } from 'vitest';
import { stageModels } from '../../../../core/stages/index.ts';
import { success6 } from '../../../../core/stages/success-6.ts';
import {
  fittingTemplate,
  hasEntry,
  planOf,
  planTemplates,
  templateOutline,
  toggleEntry,
} from '../../../../extension/ui/panel/plan-outline.ts';

const entry = { id: 'support', name: 'Support answers', channel: 'e-mail', direct: true, hint: '' };

test.each(
  stageModels.flatMap((model) => planTemplates.map((template) => [template, model.id, model] as const)),
)('%s is a plan that reads in %s', (template, _, model) => {
  const plan = planOf(templateOutline(template, model), model);
  expect(plan?.steps.length).toBeGreaterThan(3);
  const stages = model.stages.map((it) => it.id);
  expect(plan?.steps.filter((it) => !stages.includes(it.stage))).toEqual([]);
});

test('an entry of the checklist is put in under its stage and taken out again', () => {
  const written = '# Box\n\n## Onboarding\n- Welcome [e-mail] within 1 h\n';
  const added = toggleEntry(written, success6, 'consideration', entry);
  expect(added).toContain('## Consideration\n- Support answers [e-mail]');
  expect(hasEntry(planOf(added ?? '', success6), 'consideration', entry)).toBe(true);
  expect(toggleEntry(added ?? '', success6, 'consideration', entry)).toBe(written);
});

test('an outline that does not read is left as it is', () => {
  expect(toggleEntry('## Nowhere\n- Step', success6, 'consideration', entry)).toBeUndefined();
});

test('the flow made for the persona’s kind of lead is found among the templates', () => {
  expect((['cold', 'sql', 'customer'] as const).map(fittingTemplate)).toEqual([
    'flow-nurture',
    'flow-offer',
    'flow-welcome',
  ]);
  expect(fittingTemplate('churned')).toBeUndefined();
  expect(planTemplates).toContain(fittingTemplate('cold'));
});
