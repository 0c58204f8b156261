import { stageModels } from '../../../core/stages/index.ts';
import { milestones } from '../../../core/stages/milestones.ts';
import { type GeneratedPage, guidelineBody } from './generated-page.ts';

const why: Readonly<Record<(typeof milestones)[number]['id'], string>> = {
  'initial-purchase':
    'The purchase is where trust is paid in advance. What happens in the hour after it decides whether the buyer feels clever or caught.',
  'onboarding-completed':
    'Onboarding does not end on a date or with the last training. It ends when the customer works alone; before that, every absence of help feels like a fault of the product.',
  'first-key-usage':
    'People buy for one thing. Until they have used it for real, the product is a plan, and plans get cancelled first.',
  'first-success':
    'Success is what the customer says it is. When they can name a goal they reached with you, the renewal is half decided.',
  'renewal-upsell':
    'A renewal is a second purchase by somebody who knows the product. Offer more only where health is high; elsewhere find out first what would prevent the renewal.',
};

/** One page for each of the five milestones. */
export function milestonePages(): GeneratedPage[] {
  return milestones.map(({ id, name, evidence, owner }, order) => {
    const where = stageModels.flatMap((model) =>
      model.stages
        .filter((stage) => stage.milestones.includes(id))
        .map((stage) => `- [${stage.name}](../../stages/${model.id}/${stage.id}/) in ${model.name}`),
    );
    return {
      id: `guidelines/milestones/${id}`,
      title: name,
      description: evidence,
      body: guidelineBody(
        {
          why: why[id],
          good: `It is reached, and there is proof: ${evidence.charAt(0).toLowerCase()}${evidence.slice(1)} Usually in charge: ${owner}.`,
          check:
            'Set the milestone in the panel when it happens and attach what shows it. If the walk ends before it, leave it open: “not yet” is an honest answer, and the map shows it as such.',
          mend: 'Look at the touchpoints just before it. The lowest score among them is usually the reason that customers arrive late, or never.',
          sources: ['Milestones named by customer success guides; the proofs are our wording.'],
        },
        where.length === 0 ? '' : `Belongs to:\n\n${where.join('\n')}`,
      ),
      source: 'src/guidelines/milestone-pages.ts',
      order,
    };
  });
}
