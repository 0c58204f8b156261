import type { Finding } from '../journey/finding.ts';
import { titleOf } from '../projection/titles.ts';
import type { Messages } from './messages/messages-for.ts';

/** A finding's title; what a detector noticed and nobody renamed is said in the reader's language. */
export function findingTitle(finding: Finding, words: Messages): string {
  const name = words.signalNames[finding.kind];
  if (name === undefined || finding.title !== titleOf(finding.kind, finding.target, finding.metric))
    return finding.title;
  if (finding.metric !== undefined) return `${name} (${finding.metric})`;
  const on = finding.target?.name?.trim();
  return on ? `${name}: ${words.quoted(on.slice(0, 80))}` : name;
}
