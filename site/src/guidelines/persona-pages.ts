import type { PersonaQuestion } from '../../../core/journey/persona.ts';
import { questions } from '../../../core/personas/questions.ts';
import { type GeneratedPage, guidelineBody } from './generated-page.ts';

const texts: Readonly<
  Record<PersonaQuestion, readonly [title: string, why: string, good: string, mend: string]>
> = {
  segments: [
    'Segments',
    'The same page is clear to a small shop and useless to a group with forty sites. A walk only means something when it is clear for whom.',
    'It names who is in and who is out: trade, size, situation. A colleague can say of any visitor whether they belong.',
    'Ask your happiest customers what they have in common, and write down those for whom it did not work.',
  ],
  decides: [
    'Who decides',
    'Often the person who uses it is not the one who signs. A journey that convinces only one of them stops in the other’s inbox.',
    'Roles and not names: who uses it, who says yes, who can say no, and what each of them is afraid of.',
    'Name the role that says yes and the roles that can say no, and give each a page or a document they can pass on.',
  ],
  content: [
    'What they read',
    'People take advice from places they chose themselves. If you are not there, your best text is not read.',
    'Three places by name, from asking them: a newsletter, a person, a forum, a shelf at home.',
    'Look at what they link to, subscribe to and quote. Start the walk from one of these places.',
  ],
  talk: [
    'Easy to talk to',
    'Some want a call, some want to be left alone. The wrong channel feels like pressure or like neglect.',
    'The channel they choose when they have the choice, and the one that annoys them.',
    'Offer two ways at the least, let people choose, and keep to the choice.',
  ],
  timeToBuy: [
    'Time to buy',
    'A journey of an hour and one of nine months need different reminders. Too fast feels pushy, too slow is forgotten.',
    'A span measured on real customers, with what makes it shorter and what they wait for.',
    'Measure from the first visit to the order for the last twenty customers, and plan your messages along that.',
  ],
  technicalNeeds: [
    'Technical needs',
    'A browser that is not supported or a missing connection stops people late, when they have already decided.',
    'Device, browser, connection, systems it must work with, and whose permission they need to install anything.',
    'Put the requirements before the trial, and walk on the device this persona has.',
  ],
  budget: [
    'Budget',
    'Without a range you cannot tell whether “too expensive” means the price or the doubt.',
    'A range with its measure: per month, per head, compared with what. And who has to sign from which sum on.',
    'Write the range and what they measure it against: the tool they have, an hour of work, doing nothing.',
  ],
  fit: [
    'Can we serve them well?',
    'It is the question that matters most. Customers who do not fit are expensive to win, unhappy to keep and quick to leave, and they tell others.',
    'Yes, partly or no, with the reason in one sentence. Sales and success give the same answer when they are asked apart.',
    'If the answer is no, say so early and kindly on the site. If it is partly, say which part. No walk starts before this one is answered.',
  ],
};

/** One page for each of the eight persona questions. */
export function personaPages(): GeneratedPage[] {
  return questions.map(({ id, text, hint, decisive }, order) => {
    const [title, why, good, mend] = texts[id];
    return {
      id: `guidelines/personas/${id.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`,
      title,
      description: `${text} ${hint}`,
      body: guidelineBody(
        {
          why,
          good: `${good} Its source is named: a survey, an interview, an analysis; what is only assumed is marked as such.`,
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
