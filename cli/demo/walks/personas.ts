import type { Goal, Persona } from '../../../core/journey/persona.ts';

export const mara: Persona = {
  id: 'mara',
  name: 'Mara Lindqvist',
  tagline: 'A busy first-time buyer, sent by a friend',
  lead: 'cold',
  fit: 'yes',
  source: 'interview',
  answers: {
    segments: 'Two-income households with small children, within nine miles of a packing shed.',
    decides: 'Mara does, on her phone, between two other things. Her husband only asks what it costs.',
    content:
      'What friends send her. Recipes under twenty minutes. She skips films unless they are silent and short.',
    talk: 'Yes. She answers a text in minutes and never picks up an unknown number.',
    timeToBuy: 'One evening, if the first box can be stopped. Otherwise never.',
    technicalNeeds: 'A phone in one hand. No app, no password she has to invent.',
    budget: '£20 to £25 a week, if less is thrown away than now.',
    fit: 'Yes: she lives in Larkmoor, eats what the box holds and wants to be asked as little as possible.',
  },
};

export const jonas: Persona = {
  id: 'jonas',
  name: 'Jonas Weber',
  tagline: 'A careful switcher who compares everything',
  lead: 'mql',
  fit: 'partly',
  source: 'survey',
  answers: {
    segments: 'Single professionals who cook at weekends; sometimes their office, too.',
    decides: 'Jonas does for himself. For the office he needs a quotation his manager signs.',
    content: 'Tables, terms, reviews with three stars. He reads the questions and answers to the end.',
    talk: 'In writing, yes. He prefers a chat to a call and keeps the transcript.',
    timeToBuy: 'Two to three weeks: he compares, tastes, sleeps on it.',
    technicalNeeds: 'A desktop, everything in writing, receipts he can file.',
    budget: 'Up to £16 a week for himself, £60 for the office.',
    fit: 'Partly: the Little Box suits him; the office of six is below the eight we serve well.',
  },
};

/** What Mara wants in each stage, and when she would call it done. */
export const maraGoals: Goal[] = [
  goal(
    'mara',
    'awareness',
    'See in a minute what this is.',
    'I can tell my husband in one sentence.',
    'interview',
  ),
  goal(
    'mara',
    'consideration',
    'Know which box, and what it costs.',
    'One box, one price, delivery in it.',
    'interview',
  ),
  goal(
    'mara',
    'onboarding',
    'Have the first box ordered before the kettle boils.',
    'I know the day and the hour.',
    'observed',
  ),
  goal(
    'mara',
    'adoption',
    'Swap what the children will not eat.',
    'No leeks in the box, supper on the table.',
    'feedback',
  ),
  goal(
    'mara',
    'retention',
    'Be heard when something is bruised.',
    'Somebody with a name answers the same day.',
    'feedback',
  ),
  goal('mara', 'expansion', 'Pass it on to my sister.', 'One tap and she has it.', 'assumption'),
];

export const jonasGoals: Goal[] = [
  goal(
    'jonas',
    'awareness',
    'Find out who is behind it.',
    'Names, places, and somebody I could visit.',
    'survey',
  ),
  goal(
    'jonas',
    'consideration',
    'Compare it line by line with what I buy now.',
    'A table I could print.',
    'survey',
  ),
  goal(
    'jonas',
    'onboarding',
    'Start small, with everything in writing.',
    'A confirmation with date, price and terms.',
    'survey',
  ),
  goal(
    'jonas',
    'adoption',
    'Get an answer about keeping pears.',
    'Answered in writing within a minute.',
    'e-mail',
  ),
  goal('jonas', 'retention', 'File my receipts.', 'A receipt I can save.', 'analytics'),
  goal(
    'jonas',
    'expansion',
    'See whether it would suit the office.',
    'A story from an office like ours.',
    'assumption',
  ),
];

function goal(who: string, stage: string, text: string, success: string, source: Goal['source']): Goal {
  return { id: `${who}-${stage}`, stage, text, success, source };
}
