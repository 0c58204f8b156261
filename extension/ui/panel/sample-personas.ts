import type { Persona } from '../../../core/journey/persona.ts';
import { say } from '../words/say.ts';

/** Three people to start with at once; an auditor replaces them with their own. */
export function samplePersonas(): Persona[] {
  return [
    {
      id: 'sample-mara',
      name: say('sample_mara_name'),
      tagline: say('sample_mara_tagline'),
      answers: {
        segments: say('sample_mara_segments'),
        decides: say('sample_mara_decides'),
        timeToBuy: say('sample_mara_time'),
        fit: say('sample_mara_fit'),
      },
      fit: 'yes',
      lead: 'visitor',
      source: 'assumption',
    },
    {
      id: 'sample-jonas',
      name: say('sample_jonas_name'),
      tagline: say('sample_jonas_tagline'),
      answers: {
        segments: say('sample_jonas_segments'),
        decides: say('sample_jonas_decides'),
        technicalNeeds: say('sample_jonas_needs'),
        fit: say('sample_jonas_fit'),
      },
      fit: 'partly',
      lead: 'sql',
      source: 'assumption',
    },
    {
      id: 'sample-aylin',
      name: say('sample_aylin_name'),
      tagline: say('sample_aylin_tagline'),
      answers: {
        segments: say('sample_aylin_segments'),
        talk: say('sample_aylin_talk'),
        fit: say('sample_aylin_fit'),
      },
      fit: 'yes',
      lead: 'customer',
      source: 'assumption',
    },
  ];
}
