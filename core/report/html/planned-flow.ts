import type { Persona } from '../../journey/persona.ts';
import type { Plan } from '../../journey/plan.ts';
import { flowOf } from '../../plan/flow.ts';
import { flowProblems } from '../../plan/flow-problems.ts';
import { leadOf } from '../../plan/lead-of.ts';
import { isolated } from '../direction.ts';
import { html, type Piece } from '../escape.ts';
import type { Messages } from '../messages/messages-for.ts';
import { flowTree } from './flow-tree.ts';
import { said } from './user-text.ts';

/** The plan as the automation flow it is, with what it lacks; nothing for a plain list of steps. */
export function plannedFlow(plan: Plan, persona: Pick<Persona, 'name' | 'lead'>, words: Messages): Piece {
  const { planFlow } = words;
  const lead = leadOf(plan);
  const written = plan.lead?.trim() ?? '';
  const trigger = plan.trigger.trim();
  const isFlow =
    trigger !== '' || plan.aim !== undefined || written !== '' || plan.steps.some((it) => it.branch);
  if (!isFlow) return '';
  const about = [
    trigger === '' ? '' : planFlow.starts(isolated(trigger)),
    written === '' ? '' : planFlow.for(lead ? planFlow.leads[lead] : isolated(written)),
    plan.aim === undefined ? '' : planFlow.aim(planFlow.aims[plan.aim]),
  ].filter(Boolean);
  const problems = flowProblems(plan).map(({ kind, about: name = '' }) =>
    planFlow.problems[kind](words.quoted(isolated(name))),
  );
  return html`<h3 dir="auto">${plan.name}</h3>${about.length > 0 && html`<p class="starts">${said(about.join(' · '))}</p>`}${flowTree(flowOf(plan), words)}${
    lead !== undefined &&
    lead !== persona.lead &&
    html`<p class="mid">${said(planFlow.otherLead(planFlow.leads[lead], planFlow.leads[persona.lead], isolated(persona.name)))}</p>`
  }${problems.length > 0 && html`<h3>${planFlow.lacks}</h3><ul class="lacks">${problems.map((it) => html`<li>${said(it)}</li>`)}</ul>`}`;
}
