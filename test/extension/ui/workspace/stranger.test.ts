import { expect, test } from 'vitest';
import type { Persona } from '../../../../core/journey/persona.ts';
import { stranger } from '../../../../extension/ui/workspace/stranger.ts';

const persona = (id: string, fit: Persona['fit']): Persona => ({
  id,
  name: id,
  tagline: '',
  answers: {},
  fit,
  lead: 'visitor',
  source: 'assumption',
});

test('a recording is read in as the first persona that can walk', () => {
  expect(
    stranger([persona('open', 'unknown'), persona('misfit', 'no'), persona('ada', 'partly')], []).id,
  ).toBe('ada');
  expect(stranger([persona('open', 'unknown')], []).id).toBe('open');
  expect(stranger([], [persona('sample', 'yes')]).id).toBe('sample');
});
