import type { Finding } from '../journey/finding.ts';
import type { Mark } from './map/item.ts';
import type { Messages } from './messages/messages-for.ts';
import { formatDuration, formatNumber } from './numbers.ts';

/** The mark of a finding: its severity, or a clock where it was measured. */
export function findingMark(finding: Finding): Mark {
  return finding.severity === undefined
    ? { kind: 'measured' }
    : { kind: 'severity', value: finding.severity };
}

/** What was measured, e.g. `LCP 4.1 s`; empty for a judged finding. CLS has no unit. */
export function findingValue(finding: Finding, words: Messages): string {
  if (finding.metric === undefined || finding.value === undefined) return '';
  const value =
    finding.metric === 'CLS' ? formatNumber(finding.value, words, 2) : formatDuration(finding.value, words);
  return `${finding.metric} ${value}`;
}

/** Severity in words with its number, or what was measured. */
export function severityWords(finding: Finding, words: Messages): string {
  return finding.severity === undefined
    ? findingValue(finding, words)
    : words.severityOf(finding.severity, words.severities[finding.severity] ?? '');
}

/** Where a finding comes from, when that is not the walk itself: `Source: interview`. */
export function sourceWords({ source }: Finding, words: Messages): string {
  return source === 'observed' ? '' : `${words.report.source}: ${words.sources[source]}`;
}
