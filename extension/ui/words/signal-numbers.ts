import type { Finding } from '../../../core/journey/finding.ts';
import { decimal, lasting } from './numbers.ts';
import { sayIfKnown } from './say.ts';

/** The numbers that fired a detector, in words: `4 clicks`, `within 0.8 s`. */
export function signalNumbers(finding: Finding): string[] {
  if (finding.metric !== undefined && finding.value !== undefined) return measured(finding);
  return Object.entries(finding.numbers ?? {}).map(([name, value]) => {
    const amount = name.endsWith('Ms')
      ? lasting(value)
      : name.endsWith('Px')
        ? `${decimal(value)} px`
        : decimal(value);
    return sayIfKnown(`number_${name}`, amount) ?? `${name} ${amount}`;
  });
}

function measured({ metric, value = 0, numbers }: Finding): string[] {
  const shown = (amount: number) => (metric === 'CLS' ? decimal(amount) : lasting(amount));
  const good = numbers?.['good'];
  const limit = good === undefined ? undefined : sayIfKnown('number_good', shown(good));
  return [`${metric} ${shown(value)}`, ...(limit === undefined ? [] : [limit])];
}
