import type { Persona } from '../../../core/journey/persona.ts';

const samplePrefix = 'sample-';
const ownPrefix = 'p-';

export function isSample({ id }: Pick<Persona, 'id'>): boolean {
  return id.startsWith(samplePrefix);
}

/** The id under which a persona is kept: a sample becomes one's own, and says whose copy it is. */
export function ownId(persona: Pick<Persona, 'id'> | undefined): string {
  if (!persona) return `${ownPrefix}${crypto.randomUUID().slice(0, 8)}`;
  return isSample(persona) ? `${ownPrefix}${persona.id}` : persona.id;
}

/** One's own, then the samples that were neither made one's own nor removed. Never nobody. */
export function withSamples(
  own: readonly Persona[],
  samples: readonly Persona[],
  removed: readonly string[],
): Persona[] {
  const left = samples.filter((it) => !removed.includes(it.id) && !own.some(({ id }) => id === ownId(it)));
  return own.length + left.length > 0 ? [...own, ...left] : [...samples];
}
