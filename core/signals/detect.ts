import type { JourneyEvent } from '../journey/event.ts';
import type { Detector, Hit } from './detector.ts';
import { detectors as registry } from './index.ts';

export type DetectionResult = {
  readonly id: string;
  readonly version: number;
  /** `not-applicable`: the walk held nothing this detector judges. `error`: it failed; what it had found stays. */
  readonly result: 'found' | 'clear' | 'not-applicable' | 'error';
  readonly message?: string;
};

export type Detection = {
  /** In the order they were noticed. */
  readonly hits: readonly Hit[];
  /** One per detector, in the order of the registry. */
  readonly results: readonly DetectionResult[];
};

/** A detection under way. It is changed in place by `stepDetection` and is itself the detection so far. */
export type RunningDetection = Detection & {
  readonly hits: Hit[];
  readonly lines: readonly Line[];
  readonly byType: ReadonlyMap<JourneyEvent['type'], readonly Line[]>;
};

type Line = {
  readonly detector: Detector;
  readonly needs: ReadonlySet<JourneyEvent['type']>;
  state: unknown;
  isApplicable: boolean;
  hasHits: boolean;
  failure: string | undefined;
};

/** Runs all detectors over a whole log, in log order: the very fold of `stepDetection`, so both always agree. */
export function detect(events: Iterable<JourneyEvent>, detectors: readonly Detector[] = registry): Detection {
  const running = startDetection(detectors);
  for (const event of events) stepDetection(running, event);
  return { hits: running.hits, results: running.results };
}

/** A detection that saw nothing yet. Its `hits` and `results` are always those of the events given so far. */
export function startDetection(detectors: readonly Detector[] = registry): RunningDetection {
  const lines = detectors.map(startLine);
  const byType = new Map<JourneyEvent['type'], Line[]>();
  for (const line of lines) {
    for (const type of line.detector.reads) byType.set(type, [...(byType.get(type) ?? []), line]);
  }
  return {
    hits: [],
    get results() {
      return lines.map(resultOf);
    },
    lines,
    byType,
  };
}

/**
 * Gives one event, in log order, to the detectors that read its type. Never throws: a detector that does becomes its own
 * `error` result and is left out from then on, the others and all earlier hits are untouched.
 */
export function stepDetection(running: RunningDetection, event: JourneyEvent): RunningDetection {
  if (isUnseen(event)) for (const line of running.lines) forget(line);
  const lines = running.byType.get(event.type);
  if (lines) for (const line of lines) stepLine(line, event, running.hits);
  return running;
}

function startLine(detector: Detector): Line {
  const line: Line = {
    detector,
    needs: new Set(detector.needs ?? detector.reads),
    state: undefined,
    isApplicable: false,
    hasHits: false,
    failure: undefined,
  };
  guard(line, () => {
    line.state = detector.initial();
  });
  return line;
}

function stepLine(line: Line, event: JourneyEvent, hits: Hit[]): void {
  if (line.failure !== undefined) return;
  if (!line.isApplicable && line.needs.has(event.type)) line.isApplicable = true;
  try {
    const stepped = line.detector.step(line.state, event);
    line.state = stepped.state;
    if (stepped.hits.length === 0) return;
    line.hasHits = true;
    for (const hit of stepped.hits) hits.push(hit);
  } catch (error) {
    line.failure = messageOf(error);
  }
}

/** Between these nothing was recorded, so nothing may be concluded from what is missing there. */
const isUnseen = (event: JourneyEvent): boolean =>
  event.type === 'pause' || event.type === 'resume' || event.type === 'gap';

function forget(line: Line): void {
  if (line.failure !== undefined) return;
  guard(line, () => {
    line.state = line.detector.keep ? line.detector.keep(line.state) : line.detector.initial();
  });
}

function guard(line: Line, run: () => void): void {
  try {
    run();
  } catch (error) {
    line.failure = messageOf(error);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function resultOf(line: Line): DetectionResult {
  const { id, version } = line.detector;
  if (line.failure !== undefined) return { id, version, result: 'error', message: line.failure };
  if (line.hasHits) return { id, version, result: 'found' };
  return { id, version, result: line.isApplicable ? 'clear' : 'not-applicable' };
}
