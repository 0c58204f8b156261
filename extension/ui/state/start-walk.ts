import type { Goal, Persona } from '../../../core/journey/persona.ts';
import type { Plan } from '../../../core/journey/plan.ts';
import type { StageModel } from '../../../core/journey/stage-model.ts';
import { send } from '../../messaging/send.ts';
import { spoken } from '../words/say.ts';
import { refused } from './notices.ts';
import { askForSite } from './site-access.ts';
import type { Site } from './site-of.ts';

export interface Journey {
  id: string;
  name: string;
}

export interface StartWish {
  persona: Persona;
  /** Name of the journey; one of the known names continues that journey's history. */
  journey: string;
  /** What the persona wants first; empty for nothing said. */
  goal: string;
  model: StageModel;
  /** Goals and plan of the last walk of this journey. */
  goals: readonly Goal[];
  plan: Plan | undefined;
  auditor: string;
  known: readonly Journey[];
  tab: number | undefined;
  /** The site to ask the browser for, when the auditor agreed. */
  askFor: Site | undefined;
}

/**
 * Starts a walk. The browser's question about the site is asked in the same breath and does not hold the walk up: refused,
 * it goes on with what the toolbar click allows. Must be called straight from a click.
 */
export async function startWalk(wish: StartWish): Promise<void> {
  if (wish.askFor) void askForSite(wish.askFor);
  // A walk is not to be thrown away when the disk runs full; the storage page shows whether the browser agreed.
  void navigator.storage.persist();
  const journey = wish.known.find((it) => it.name === wish.journey) ?? {
    id: `j-${crypto.randomUUID().slice(0, 8)}`,
    name: wish.journey,
  };
  const answer = await send('startWalk', {
    setup: {
      title: journey.name,
      journey,
      persona: wish.persona,
      framework: wish.model,
      goals: goalsOf(wish),
      ...(wish.plan ? { plan: wish.plan } : {}),
      auditor: wish.auditor,
      locale: spoken(),
    },
    ...(wish.tab === undefined ? {} : { tab: wish.tab }),
  });
  refused(answer);
}

/** The first stage's goal as it was typed, the others as they were. */
function goalsOf({ goal, goals, model }: StartWish): Goal[] {
  const first = model.stages[0]?.id;
  const known = goals.find((it) => it.stage === first && it.team === undefined);
  if (first === undefined || goal === '' || goal === known?.text) return [...goals];
  const typed: Goal = {
    id: known?.id ?? 'g-first',
    stage: first,
    text: goal,
    success: known?.success ?? '',
    source: known?.source ?? 'assumption',
  };
  return [typed, ...goals.filter((it) => it !== known)];
}
