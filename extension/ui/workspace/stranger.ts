import type { Persona } from '../../../core/journey/persona.ts';

/** Who is said to have walked where a file does not say it: the first persona that is made for walking, else the first. */
export function stranger(own: readonly Persona[], samples: readonly Persona[]): Persona {
  const all = own.length > 0 ? own : samples;
  const chosen = all.find(({ fit }) => fit === 'yes' || fit === 'partly') ?? all[0];
  if (!chosen) throw new Error('There is no persona.');
  return chosen;
}
