import type { Plan, PlanStep } from '../journey/plan.ts';
import { Refusal } from '../journey/refusal.ts';
import type { StageModel } from '../journey/stage-model.ts';
import { stepIdFor } from '../plan/outline-ids.ts';
import { pageKey } from '../projection/page-key.ts';
import { pageAddress } from './evidence/page-address.ts';
import type { RecorderFlow, RecorderStep } from './recorder.ts';

/**
 * The journey a recording intends: a step for every page it reaches, and for every touchpoint that Waymark's custom steps name. A
 * page that a touchpoint names is that touchpoint. Stages come from the recording where it has them, else the first. Throws
 * `Refusal` when it goes nowhere.
 */
export function planOfRecording(flow: RecorderFlow, model: Pick<StageModel, 'stages'>, id = 'plan'): Plan {
  const steps: PlanStep[] = [];
  const ids = new Set<string>();
  let stage = model.stages[0]?.id ?? '';
  let unnamed: PlanStep | undefined;
  const add = (name: string, channel: string): PlanStep => {
    const step = {
      id: stepIdFor(stage, name, ids),
      stage,
      name: name.slice(0, 300),
      channel,
      optional: false,
    };
    ids.add(step.id);
    steps.push(step);
    return step;
  };
  for (const step of flow.steps) {
    const mark = markOf(step);
    if (mark?.stage !== undefined && model.stages.some((it) => it.id === mark.stage)) stage = mark.stage;
    if (mark?.name !== undefined) {
      if (unnamed && mark.channel === 'website')
        Object.assign(unnamed, { name: mark.name.slice(0, 300), stage });
      else add(mark.name, mark.channel);
      unnamed = undefined;
    }
    const page = pageOf(step);
    if (page !== undefined) unnamed = add(page, 'website');
  }
  if (steps.length === 0)
    throw new Refusal('no-steps', 'The recording reaches no page, so there is no journey to plan from it.');
  return { id, name: flow.title.slice(0, 300) || 'Plan', trigger: '', steps: steps.slice(0, 2_000) };
}

function markOf(step: RecorderStep): { stage?: string; name?: string; channel: string } | undefined {
  if (step.type !== 'customStep' || typeof step.parameters !== 'object' || step.parameters === null)
    return undefined;
  const { stage, name, channel } = step.parameters as Record<string, unknown>; // Any JSON; each is looked at below.
  const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
  return {
    ...(isText(stage) && (step.name === 'waymark.stage' || step.name === 'waymark.touchpoint')
      ? { stage }
      : {}),
    ...(isText(name) && step.name === 'waymark.touchpoint' ? { name } : {}),
    channel: isText(channel) ? channel.slice(0, 300) : 'website',
  };
}

/** Its title, else a readable name made of its address. */
function pageOf(step: RecorderStep): string | undefined {
  const asserted = step.assertedEvents?.find((it) => it.url !== undefined || it.title !== undefined);
  const url = step.type === 'navigate' ? step.url : asserted?.url;
  if (url === undefined) return undefined;
  const address = pageAddress(url) ?? url.slice(0, 300);
  const origin = /^https?:\/\/[^/?#]+/.exec(address)?.[0] ?? '';
  return asserted?.title?.trim() || pageKey(address, origin);
}
