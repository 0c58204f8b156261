import { stageModels } from '../../../core/stages/index.ts';
import { libraryKey } from '../../../core/stages/library.ts';
import { type GeneratedPage, guidelineBody } from './generated-page.ts';
import { textsAfter } from './touchpoint-texts-after.ts';
import { type TouchpointText, textsBefore } from './touchpoint-texts-before.ts';

const texts: Readonly<Record<string, TouchpointText>> = { ...textsBefore, ...textsAfter };

/** One page for each touchpoint of the stage libraries. */
export function touchpointPages(): GeneratedPage[] {
  const places = stageModels.flatMap((model) =>
    model.stages.flatMap((stage) => stage.library.map((entry) => ({ entry, stage, model }))),
  );
  const kinds = Map.groupBy(places, ({ entry }) => libraryKey(entry.id));
  return [...kinds].flatMap(([key, where], order): GeneratedPage[] => {
    const [first] = where;
    if (!first) return [];
    const text = texts[key];
    if (!text)
      throw new Error(
        `The touchpoint ${key} has no guideline; write one in touchpoint-texts-before.ts or -after.ts`,
      );
    const [why, good, mend] = text;
    const { entry } = first;
    const list = where
      .map(({ stage, model }) => `- [${stage.name}](../../stages/${model.id}/${stage.id}/) in ${model.name}`)
      .join('\n');
    const kind = entry.direct
      ? 'Direct: somebody meets the company itself'
      : 'Indirect: others speak, or the company speaks to many at once';
    return [
      {
        id: `guidelines/touchpoints/${key}`,
        title: entry.name,
        description: entry.hint,
        body: guidelineBody(
          {
            why,
            good,
            check: `Mark it as a touchpoint on the channel “${entry.channel}” when you meet it, or when you looked for it and it was not there. Look at it with this in mind: ${entry.hint} Note how it ended for the persona’s goal, how it felt and what caused the feeling.${entry.channel === 'website' || entry.channel === 'product' ? '' : ' It happens off the page: start a waiting timer when something was promised.'}`,
            mend,
            sources: [
              'Touchpoint lists of customer journey mapping guides, in our own words; the advice is ours.',
            ],
          },
          `| Kind | Channel |\n| --- | --- |\n| ${kind} | ${entry.channel} |\n\nWhere it belongs:\n\n${list}`,
        ),
        source: `src/guidelines/touchpoint-texts-${key in textsBefore ? 'before' : 'after'}.ts`,
        order,
      },
    ];
  });
}
