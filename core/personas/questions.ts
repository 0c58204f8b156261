import { type Persona, type PersonaQuestion, personaQuestions } from '../journey/persona.ts';

/** One of the eight questions (P1). `message` is its key in the message files; `text` is the English wording. */
export interface Question {
  readonly id: PersonaQuestion;
  readonly message: string;
  readonly text: string;
  /** What a useful answer holds. */
  readonly hint: string;
  /** Without an answer no walk starts. */
  readonly decisive: boolean;
}

const wording: Readonly<Record<PersonaQuestion, readonly [text: string, hint: string]>> = {
  segments: ['Which kinds of business can enjoy the offer?', 'Size, trade, country: where it really helps.'],
  decides: ['Who decides?', 'The role that says yes, and who else has a say.'],
  content: ['What do they read, watch and listen to?', 'Channels and formats they choose themselves.'],
  talk: ['Is it easy to talk to them?', 'How they can be reached, and how they like to be spoken to.'],
  timeToBuy: ['How long do they usually take to buy?', 'From the first look to the order.'],
  technicalNeeds: ['What do they need technically?', 'Devices, systems to connect, rules to keep.'],
  budget: ['What are they willing to spend?', 'A range, and what it is measured against.'],
  fit: ['Can we serve them well?', 'The question that matters most: a customer without fit leaves again.'],
};

/** The eight questions in the order they are asked; the decisive one comes last. */
export const questions: readonly Question[] = personaQuestions.map((id) => {
  const [text, hint] = wording[id];
  return { id, message: `persona.question.${id}`, text, hint, decisive: id === 'fit' };
});

/** Questions nobody answered yet, in order. The last one is answered by the fit, with or without words. */
export function unanswered(persona: Persona): Question[] {
  return questions.filter(({ id, decisive }) =>
    decisive ? persona.fit === 'unknown' : (persona.answers[id] ?? '').trim() === '',
  );
}
