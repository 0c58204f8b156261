import type { RecorderFlow } from '../../core/exchange/recorder.ts';
import type { Goal, Persona } from '../../core/journey/persona.ts';
import type { StageModel } from '../../core/journey/stage-model.ts';
import { defaultStageModel } from '../../core/stages/index.ts';

/** Whose journey is walked again, and where. */
export type RewalkSubject = {
  title: string;
  journey: { id: string; name: string };
  site: string;
  persona: Persona;
  framework: StageModel;
  goals: Goal[];
};
/** What a recording alone says of its journey: nobody in particular walked it. */
export function anonymousSubject(flow: RecorderFlow): RewalkSubject {
  const first = flow.steps.find((step) => step.type === 'navigate');
  return {
    title: flow.title.slice(0, 300) || 'Re-walk',
    journey: { id: 'rewalk', name: flow.title.slice(0, 300) || 'Re-walk' },
    site: originOf(first?.url ?? ''),
    persona: {
      id: 'machine',
      name: 'Machine',
      tagline: 'a recording walked again',
      answers: {},
      fit: 'yes',
      lead: 'visitor',
      source: 'observed',
    },
    framework: defaultStageModel,
    goals: [],
  };
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
