import type { Persona } from '../../../core/journey/persona.ts';
import type { StageModel } from '../../../core/journey/stage-model.ts';
import { send } from '../../messaging/send.ts';
import { spoken } from '../words/say.ts';
import { refused } from './notices.ts';
import { askForSite, type Site } from './site-access.ts';

export interface Journey {
  id: string;
  name: string;
}

export interface StartWish {
  persona: Persona;
  /** Name of the journey; one of the known names continues that journey's history. */
  journey: string;
  goal: string;
  model: StageModel;
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
  const first = wish.model.stages[0];
  const goals =
    wish.goal === '' || !first
      ? []
      : [{ id: 'g-first', stage: first.id, text: wish.goal, success: '', source: 'assumption' as const }];
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
      goals,
      auditor: wish.auditor,
      locale: spoken(),
    },
    ...(wish.tab === undefined ? {} : { tab: wish.tab }),
  });
  refused(answer);
}
