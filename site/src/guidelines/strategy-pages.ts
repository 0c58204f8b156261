import { type GeneratedPage, guidelineBody } from './generated-page.ts';
import { strategyTexts } from './strategy-texts.ts';

/** One page for each strategy: what no single rule can see, and which rules see a part of it. */
export function strategyPages(): GeneratedPage[] {
  return strategyTexts.map(({ id, title, about, see, ...text }, order) => ({
    id: `guidelines/strategy/${id}`,
    title,
    description: about,
    body: guidelineBody({
      ...text,
      check: `${text.check}\n\nIn Waymark, a part of it is checked by: ${see.join(', ')}.`,
      sources: [
        'Practice collected in guides to customer journey mapping and customer success, in our own words.',
      ],
    }),
    source: 'src/guidelines/strategy-texts.ts',
    order,
  }));
}
