import { stageModels } from '../../../core/stages/index.ts';
import { type GeneratedPage, guidelineBody } from './generated-page.ts';

/** One page for each touchpoint of the stage libraries. */
export function touchpointPages(): GeneratedPage[] {
  const places = stageModels.flatMap((model) =>
    model.stages.flatMap((stage) => stage.library.map((entry) => ({ entry, stage, model }))),
  );
  const kinds = Map.groupBy(places, ({ entry }) => entry.name);
  return [...kinds].flatMap(([name, where], order): GeneratedPage[] => {
    const [first] = where;
    if (!first) return [];
    const { entry } = first;
    const short = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const list = where
      .map(({ stage, model }) => `- ${stage.name} in [${model.name}](../../stages/${model.id}/)`)
      .join('\n');
    const kind = entry.direct
      ? 'direct: somebody meets the company itself'
      : 'indirect: others speak, or the company speaks to many at once';
    return [
      {
        id: `guidelines/touchpoints/${short}`,
        title: name,
        description: entry.hint === '' ? `A touchpoint on the channel “${entry.channel}”.` : entry.hint,
        body: guidelineBody(
          {
            why: entry.direct
              ? 'A direct touchpoint is a promise kept or broken in person. It weighs more in memory than anything you say about yourself, above all at its worst moment and at its end.'
              : 'You do not control an indirect touchpoint, but customers count it as yours. It sets what they expect, and the next page has to keep it.',
            good: `${entry.hint === '' ? 'The persona can do here what they came for.' : `It has a good answer to this: ${entry.hint}`} The next step is obvious, the words match those before and after, and somebody owns it.`,
            check: `Mark it as a touchpoint on the channel “${entry.channel}” when you meet it. Note the persona’s goal, how it ended, how it felt and what caused the feeling. Off the site, start a waiting timer when something was promised.`,
            mend: 'Begin with the finding that costs the most points here. Then compare this touchpoint in two walks, two personas or two routes: what differs without a reason is the next thing to mend.',
            sources: ['Touchpoint lists of customer journey mapping guides, in our own words.'],
          },
          `This touchpoint is ${kind}. It belongs to these stages:\n\n${list}`,
        ),
        order,
      },
    ];
  });
}
