import { z } from '../zod.ts';
import { idText, longText, shortText } from './text.ts';

/** The eight questions, in the order they are asked. The last one decides whether a walk may start. */
export const personaQuestions = [
  'segments',
  'decides',
  'content',
  'talk',
  'timeToBuy',
  'technicalNeeds',
  'budget',
  'fit',
] as const;
export type PersonaQuestion = (typeof personaQuestions)[number];

/** Where a statement about the customer comes from. The report shows the share of assumptions. */
export const sourceKinds = [
  'observed',
  'survey',
  'interview',
  'feedback',
  'e-mail',
  'analytics',
  'assumption',
] as const;
export const sourceSchema = z.enum(sourceKinds);
export type Source = z.infer<typeof sourceSchema>;

export const leadStates = ['visitor', 'cold', 'mql', 'sql', 'customer', 'churned'] as const;

export const personaSchema = z.object({
  id: idText,
  name: shortText.min(1),
  /** One line: who they are, e.g. "a busy first-time buyer". */
  tagline: shortText.default(''),
  answers: z.partialRecord(z.enum(personaQuestions), longText).default({}),
  /** Can we serve them well? `unknown` keeps a walk from starting; `no` is flagged. */
  fit: z.enum(['yes', 'partly', 'no', 'unknown']).default('unknown'),
  lead: z.enum(leadStates).default('visitor'),
  source: sourceSchema.default('assumption'),
});
export type Persona = z.infer<typeof personaSchema>;

/** What the persona wants in a stage, and what success means to them. */
export const goalSchema = z.object({
  id: idText,
  stage: idText,
  text: longText,
  success: longText.default(''),
  source: sourceSchema.default('assumption'),
  /** The team whose definition of success this is; the persona's own when absent. */
  team: shortText.optional(),
});
export type Goal = z.infer<typeof goalSchema>;
