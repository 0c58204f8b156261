import type { DBSchema } from 'idb';
import type { JourneyEvent } from '../../core/journey/event.ts';
import type { Persona } from '../../core/journey/persona.ts';
import type { Plan } from '../../core/journey/plan.ts';
import type { StageModel } from '../../core/journey/stage-model.ts';

/** One line about a walk for lists. It is derived: the log in `segments` is the truth. */
export type WalkSummary = {
  readonly id: string;
  readonly title: string;
  readonly site: string;
  readonly journey: { readonly id: string; readonly name: string };
  readonly persona: { readonly id: string; readonly name: string };
  /** Who walks or walked; unset in walks of before it was kept, and where nobody gave a name. */
  readonly auditor?: string;
  readonly startedAt: number;
  readonly updatedAt: number;
  readonly state: 'walking' | 'paused' | 'stopped';
  /** Pages visited and marks made: what the badge shows. */
  readonly steps: number;
  readonly events: number;
  /** Number of the next segment. */
  readonly segments: number;
  readonly pictures: number;
  /** Times in which nothing is stored: pauses, and from the end on. The last one may be open-ended (`Infinity`). */
  readonly quiet: readonly (readonly [from: number, to: number])[];
};

/** A run of events, written at once. Segments are only ever added; a redaction rewrites the one it empties. */
export type Segment = {
  readonly walk: string;
  readonly seq: number;
  /** Time of the first event: the others count from it. */
  readonly from: number;
  readonly docs: readonly (readonly [doc: string, tab: number, frame: number])[];
  /** The events as pack.ts writes them. One text is stored many times faster than the objects it holds. */
  readonly text: string;
};
/** A segment as it was stored before it was packed. */
export type OpenSegment = {
  readonly walk: string;
  readonly seq: number;
  readonly events: readonly JourneyEvent[];
};

/** One document a walk went through: which tab it is in, and how far its journal was taken over. */
export type DocumentRow = {
  readonly doc: string;
  readonly walk: string;
  readonly tab: number;
  readonly frame: number;
  /** Number of the next write to the journal that is expected, and earlier ones that never came. */
  readonly next: number;
  readonly missing: readonly number[];
  /** Facts that could not be read. */
  readonly refused: number;
  readonly lastAt: number;
};

export type PictureRow = {
  readonly id: string;
  readonly walk: string;
  readonly at: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly blob: Blob;
  /** Missing when the picture came from elsewhere and nobody has looked at it yet. */
  readonly thumbnail?: Blob | undefined;
};

export interface WaymarkDatabase extends DBSchema {
  walks: { key: string; value: WalkSummary };
  segments: { key: [string, number]; value: Segment | OpenSegment };
  documents: { key: string; value: DocumentRow; indexes: { walk: string } };
  pictures: { key: string; value: PictureRow; indexes: { walk: string } };
  personas: { key: string; value: Persona };
  plans: { key: string; value: Plan };
  models: { key: string; value: StageModel };
  settings: { key: string; value: { name: string; value: unknown } };
}
