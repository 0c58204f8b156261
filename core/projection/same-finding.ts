import type { Finding } from '../journey/finding.ts';
import { defined } from './touchpoint-of.ts';

/**
 * The same thing twice: one finding with a count, the worse severity or value, and all the evidence. What the walk itself saw
 * stands as it was seen; another tool that saw it too only adds what the walk does not know.
 */
export function sameFinding(known: Finding, again: Finding): Finding {
  const [first, second] =
    known.source !== 'observed' && again.source === 'observed' ? [again, known] : [known, again];
  const evidence = [...new Set([...first.evidence, ...second.evidence])];
  const isSameOccasion = second.metric !== undefined && evidence.length === known.evidence.length;
  return {
    ...first,
    ...(isWorse(second, first) && second.source === first.source
      ? defined({ severity: second.severity, value: second.value, numbers: second.numbers })
      : {}),
    ...defined({
      recommendation: first.recommendation ?? second.recommendation,
      target: first.target ?? second.target,
      url: first.url ?? second.url,
    }),
    evidence,
    count: first.count + (isSameOccasion ? 0 : second.count),
    pictures: [...new Set([...first.pictures, ...second.pictures])],
    tags: [...new Set([...first.tags, ...second.tags])],
  };
}

const isWorse = (a: Finding, b: Finding): boolean =>
  (a.severity ?? -1) > (b.severity ?? -1) || (a.value ?? -1) > (b.value ?? -1);
