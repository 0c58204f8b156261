import type { IconName } from '../icons.ts';
import type { ColourName } from '../tokens.ts';

/** What stands before an item's text. */
export type Mark =
  | { kind: 'icon'; name: IconName; tone: ColourName }
  | { kind: 'severity'; value: number }
  | { kind: 'measured' }
  | { kind: 'face'; value: number };

/** One thing in a cell of the map. Lanes make items; the map, the timeline and the tables show the same ones. */
export interface Item {
  text: string;
  mark?: Mark;
  tone?: ColourName;
  bold?: boolean;
  /** A star before the note: a moment of truth. */
  star?: boolean;
  italic?: boolean;
  /** Number of the touchpoint it belongs to, shown where its stage has several. */
  ref?: number;
  /** A smaller second line. */
  note?: string;
  noteTone?: ColourName;
  /** A number at the right edge. */
  value?: { text: string; tone: ColourName };
  /** A bar with a target tick; both are shares 0–1 of the bar's length. */
  meter?: { share: number; target?: number; tone: ColourName };
  /** Touchpoint and finding it speaks of, for links and for lighting up what belongs together. */
  touchpoint?: string;
  finding?: string;
}

export const laneIds = [
  'touchpoints',
  'emotion',
  'causes',
  'thinking',
  'friction',
  'strengths',
  'actions',
  'planned',
  'waiting',
  'documents',
  'missing',
  'ideas',
  'owners',
  'milestones',
  'metrics',
] as const;
export type LaneId = (typeof laneIds)[number];

/** A row of the map. `cells` has one list of items for every stage. */
export interface Lane {
  id: LaneId;
  label: string;
  cells: readonly (readonly Item[])[];
  /** Quiet lanes are set smaller and in grey. */
  quiet: boolean;
  /** Set on the first lane of a group of kindred lanes: the line above it is a little stronger. */
  opensGroup?: boolean;
  /** Said in its empty cells; a lane that is empty everywhere is left out unless it has this. */
  empty?: string;
}
