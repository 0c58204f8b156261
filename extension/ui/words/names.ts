import type { Finding } from '../../../core/journey/finding.ts';
import type { Source } from '../../../core/journey/persona.ts';
import { findingTitle as titleOf } from '../../../core/report/finding-title.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { stageModelById, stageModels } from '../../../core/stages/index.ts';
import { say, sayAs, sayIfKnown, spoken } from './say.ts';

/** The names of things that core says in English: in the auditor's language where we have it, else as they are. */
export function stageName(stage: { id: string; name: string }, model: string): string {
  if (spoken() === 'en') return stage.name;
  const local = sayIfKnown(`stage_id_${plain(stage.id)}`);
  return local === undefined || !isBuiltIn(model, stage) ? stage.name : local;
}

export function modelName(model: { id: string; name: string }): string {
  return sayIfKnown(`model_${plain(model.id)}`) ?? model.name;
}

export function milestoneName(id: string, name = id): string {
  return sayIfKnown(`milestone_${plain(id)}`) ?? name;
}

/** An entry of a stage's checklist. */
export function entryName({ id, name }: { id: string; name: string }): string {
  return sayAs(`library_${plain(id.slice(id.lastIndexOf('/') + 1))}`, name);
}

export function checkpointText({ id, text }: { id: string; text: string }): string {
  return sayAs(`checkpoint_id_${plain(id)}`, text);
}

/** What a metric tells, in a sentence. */
export function metricMeaning({ key, meaning }: { key: string; meaning: string }): string {
  return sayAs(`meaning_${plain(key)}`, meaning);
}

/** How a metric is worked out. */
export function metricFormula({ key, formula }: { key: string; formula: string }): string {
  return sayAs(`formula_${plain(key)}`, formula);
}

/** What has to be known to work a metric out. */
export function inputName({ id, name }: { id: string; name: string }): string {
  return sayAs(`input_${plain(id)}`, name);
}

/** A known channel in the auditor's language; any other as it was written, with a capital letter. */
export function channelName(channel: string): string {
  return sayIfKnown(`channel_${plain(channel)}`) ?? channel.charAt(0).toUpperCase() + channel.slice(1);
}

/** Where a statement about the customer comes from. */
export function sourceName(source: Source): string {
  return say(`source_${source.replace('-', '_')}` as 'source_survey');
}

/** What a team usually calls success. */
export function usualSuccess(team: string, english: string): string {
  return sayAs(`usual_success_${plain(team.trim().toLowerCase())}`, english);
}

/** What a detector noticed, e.g. `Dead click on “Pay now”`; the auditor's own words stay theirs. */
export function findingTitle(finding: Finding): string {
  return titleOf(finding, messagesFor(spoken())) || say('friction_untitled');
}

/** A team's own model keeps its own names; what it took over from a built-in one is said as there. */
function isBuiltIn(model: string, stage: { id: string; name: string }): boolean {
  const known = stageModelById(model) ?? stageModels.find((it) => model.startsWith(`${it.id}-`));
  return known?.stages.some((it) => it.id === stage.id && it.name === stage.name) ?? false;
}

function plain(id: string): string {
  return id.replace(/[^a-z0-9]+/gi, '_');
}
