import type { Plan } from '../journey/plan.ts';
import { leadLadder } from '../stages/lead-ladder.ts';
import { readOutline } from './read-outline.ts';

/** Flows to start from, written as an auditor would write them; the stages are those of `lead-ladder`. */
const outlines: Readonly<Record<string, string>> = {
  nurture: `
# Nurture after a download
aim: nurture
trigger: somebody downloads something from a landing page
for: cold
## Lead
- Thank-you for the download [e-mail] within 5 min
  - otherwise: Related content: more of the same, or three to choose from [e-mail] within 2 d
    - clicked: Next piece on the subject they chose [e-mail] within 2 d
      - otherwise: Invitation to a talk [e-mail] within 2 d
## Sales call
        - otherwise: Sales call [call] within 2 d
## Lead
      - not clicked: A shorter piece on the same subject [e-mail] within 4 d
    - not clicked: Another subject [e-mail] within 4 d
      - inactive: Would you like to stay? [e-mail] within 7 d
        - clicked: Choose what you want to hear about [website]
        - not clicked: Taken off the list [e-mail] within 24 h
`,
  offer: `
# Offer to a qualified lead
aim: convert
trigger: a lead asks for prices or comes back to the price page
for: sql
## Sales call
- Answer with a name and a date for a talk [e-mail] within 24 h
  - clicked: Sales call [call] within 2 d
## Conversion
    - otherwise: Specific offer [e-mail] within 24 h
## Sales call
  - not clicked: A customer like them tells [e-mail] within 2 d
    - inactive: Would you like to stay? [e-mail] within 7 d
      - clicked: Choose what you want to hear about [website]
      - not clicked: Taken off the list [e-mail] within 24 h
`,
  welcome: `
# Welcome and first steps
aim: onboarding
trigger: the order is confirmed
for: customer
## Onboarding
- Welcome e-mail with the one thing to do first [e-mail] within 1 h
  - clicked: Set-up [product]
  - not clicked: Offer of help to set it up [e-mail] within 2 d
    - inactive: A call from a person [call] within 2 d
      - otherwise: Would you like to stay? [e-mail] within 7 d
        - clicked: Set-up [product]
        - not clicked: Account sleeps, data kept [e-mail] within 24 h
- Training [webinar] within 7 d
- First task done alone [product] within 90 d
- How was the start? [e-mail] within 2 d
`,
};

/** The flow templates as plans, ready to be copied. Built-in text: one that does not read is a mistake of ours and throws. */
export const flowTemplates: readonly Plan[] = Object.entries(outlines).map(([id, text]) => {
  const read = readOutline(text, leadLadder, `flow-${id}`);
  if ('plan' in read) return read.plan;
  throw new Error(`${id}: ${read.problems.map((it) => `line ${it.line}: ${it.message}`).join('; ')}`);
});
