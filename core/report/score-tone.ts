import { type BandId, bandOf } from '../scoring/bands.ts';
import { jas1 } from '../scoring/jas-1.ts';
import type { ColourName } from './tokens.ts';

const tones = {
  good: { text: 'good', mark: 'goodMark', ground: 'goodBg' },
  'needs-work': { text: 'mid', mark: 'midMark', ground: 'midBg' },
  poor: { text: 'bad', mark: 'badMark', ground: 'badBg' },
} as const satisfies Record<BandId, Record<'text' | 'mark' | 'ground', ColourName>>;

/** The text colour of a score 0–100. */
export function bandTone(score: number): ColourName {
  return bandTones(score).text;
}

/** Text, mark and ground colour of a score 0–100; grey where there is none. */
export function bandTones(score: number | null | undefined): {
  text: ColourName;
  mark: ColourName;
  ground: ColourName;
} {
  if (score === null || score === undefined) return { text: 'muted', mark: 'edge', ground: 'raised' };
  return tones[bandOf(score, jas1).id];
}
