import type { Finding } from '../../../core/journey/finding.ts';
import { say, sayIfKnown } from './say.ts';

/** The names of things that core says in English: in the auditor's language where we have it, else as they are. */
export function stageName(stage: { id: string; name: string }, model: string): string {
  return sayIfKnown(`stage_${plain(model)}_${plain(stage.id)}`) ?? stage.name;
}

export function modelName(model: { id: string; name: string }): string {
  return sayIfKnown(`model_${plain(model.id)}`) ?? model.name;
}

export function milestoneName(id: string, name = id): string {
  return sayIfKnown(`milestone_${plain(id)}`) ?? name;
}

export function channelName(channel: string): string {
  return sayIfKnown(`channel_${plain(channel)}`) ?? channel;
}

/** What a detector noticed, e.g. `Dead click on “Pay now”`; the auditor's own words stay theirs. */
export function findingTitle(finding: Finding): string {
  const signal = finding.detector === undefined ? undefined : sayIfKnown(`signal_${plain(finding.kind)}`);
  if (signal === undefined) return finding.title || say('friction_untitled');
  const named = finding.title.includes('“') || finding.metric !== undefined;
  if (!named) return signal;
  if (finding.metric !== undefined) return `${signal} (${finding.metric})`;
  return say('signal_on', signal, finding.target?.name ?? '');
}

function plain(id: string): string {
  return id.replace(/[^a-z0-9]+/gi, '_');
}
