import type { PersonaQuestion } from '../../../core/journey/persona.ts';
import { questions } from '../../../core/personas/questions.ts';
import { type GeneratedPage, guidelineBody } from './generated-page.ts';

const texts: Readonly<Record<PersonaQuestion, readonly [title: string, why: string, mend: string]>> = {
  segments: [
    'Segments',
    'The same page is clear to a small shop and useless to a group with forty sites. A walk only means something when it is clear for whom.',
    'Ask your happiest customers what they have in common, and write down those for whom it did not work.',
  ],
  decides: [
    'Who decides',
    'Often the person who uses it is not the one who signs. A journey that convinces only one of them stops in the other’s inbox.',
    'Name the role that says yes and the roles that can say no, and give each a page or a document they can pass on.',
  ],
  content: [
    'What they read',
    'People take advice from places they chose themselves. If you are not there, your best text is not read.',
    'Look at what they link to, subscribe to and quote. Start the walk from one of these places.',
  ],
  talk: [
    'Easy to talk to',
    'Some want a call, some want to be left alone. The wrong channel feels like pressure or like neglect.',
    'Offer two ways at the least, let people choose, and keep to the choice.',
  ],
  timeToBuy: [
    'Time to buy',
    'A journey of an hour and one of nine months need different reminders. Too fast feels pushy, too slow is forgotten.',
    'Measure from the first visit to the order for the last twenty customers, and plan your messages along that.',
  ],
  technicalNeeds: [
    'Technical needs',
    'A browser that is not supported or a missing connection stops people late, when they have already decided.',
    'Put the requirements before the trial, and walk on the device this persona has.',
  ],
  budget: [
    'Budget',
    'Without a range you cannot tell whether “too expensive” means the price or the doubt.',
    'Write the range and what they measure it against: the tool they have, an hour of work, doing nothing.',
  ],
  fit: [
    'Can we serve them well?',
    'It is the question that matters most. Customers who do not fit are expensive to win, unhappy to keep and quick to leave, and they tell others.',
    'If the answer is no, say so early and kindly on the site. If it is partly, say which part. No walk starts before this one is answered.',
  ],
};

/** One page for each of the eight persona questions. */
export function personaPages(): GeneratedPage[] {
  return questions.map(({ id, text, hint, decisive }, order) => {
    const [title, why, mend] = texts[id];
    return {
      id: `guidelines/personas/${id.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`,
      title,
      description: `${text} ${hint}`,
      body: guidelineBody(
        {
          why,
          good: `The answer is short and has a source: a survey, an interview, an analysis. ${hint} Where it is only an assumption, it is marked as one.`,
          check: decisive
            ? 'Answer yes, partly or no when you set up the persona. The report repeats the answer beside everything this walk says, and warns where the fit is bad.'
            : 'Answer it when you set up the persona, before you walk, and read it once more at the start. While walking, ask “would they?” instead of “would I?”.',
          mend,
          sources: [
            'Persona questions of customer success guides, in our own words. The report shows which share of what you say about customers is assumed.',
          ],
        },
        `> ${text}`,
      ),
      source: 'src/guidelines/persona-pages.ts',
      order,
    };
  });
}
