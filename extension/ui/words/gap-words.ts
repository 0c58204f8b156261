import type { Finding } from '../../../core/journey/finding.ts';
import { type MessageKey, messages } from './messages.ts';
import { say, sayIfKnown, spoken } from './say.ts';

/** What these rules name stands after the colon; of every other rule a sentence in English does. */
const naming = new Set(['gap-document-unseen', 'gap-library-gap', 'gap-unproven']);
const nameKeys = /^(?:library|checkpoint_id|milestone)_/;

/** What is missing, in the auditor's language: the rule by its name, with what the rule is about. */
export function gapTitle(gap: Finding): string {
  if (spoken() === 'en') return gap.title;
  const rule = sayIfKnown(`gap_${plain(gap)}`);
  if (rule === undefined) return gap.title;
  const about = naming.has(gap.kind) ? /: (.+)$/.exec(gap.title)?.[1] : /“(.+)”/.exec(gap.title)?.[1];
  return about === undefined ? rule : `${rule}: ${local(about)}`;
}

/** What to do about it; what the auditor wrote instead stays theirs. */
export function gapAdvice(gap: Finding): string {
  const { recommendation = '' } = gap;
  const key = `gap_advice_${plain(gap)}`;
  const isRules = Object.hasOwn(messages.en, key) && recommendation.startsWith(english(key));
  return spoken() === 'en' || !isRules ? recommendation : (sayIfKnown(key) ?? recommendation);
}

/** `gap-no-idea` → `no_idea`. */
function plain({ kind }: Finding): string {
  return kind.slice('gap-'.length).replaceAll('-', '_');
}

function english(key: string): string {
  return messages.en[key as MessageKey].message; // Looked up before.
}

/** An entry of a checklist, a checkpoint or a milestone that Waymark itself named. */
function local(name: string): string {
  const keys = Object.keys(messages.en) as MessageKey[]; // The type is made of these keys.
  const key = keys.find((it) => nameKeys.test(it) && messages.en[it].message === name);
  return key === undefined ? name : say(key);
}
