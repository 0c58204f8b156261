import type { Audit } from '../journey/audit.ts';
import type { JourneyEvent } from '../journey/event.ts';
import type { FactOf } from '../journey/facts.ts';
import { takenBack } from '../projection/taken-back.ts';
import { type RecorderFlow, type RecorderStep, recorderFlowSchema } from './recorder.ts';

/** A load that follows a click within this time was caused by it, where the recorder saw no effect of its own. */
const causedWithinMs = 5_000;
/** A submit this soon after a click on a control is that click's doing, not the Enter key's. */
const clickedSubmitMs = 300;

/**
 * The walk as a DevTools recording that any runner can replay. Waymark's own marks ride in custom steps named
 * `waymark.<act>`. What was typed is not known: a placeholder such as `${WAYMARK_EMAIL}` stands there.
 */
export function flowOf(audit: Audit): RecorderFlow {
  const hidden = takenBack(audit.events);
  const recorded = recordedFlow(audit.events, hidden);
  const steps: RecorderStep[] = [...recorded.steps];
  const lastClick = new Map<number, { click: FactOf<'click'>; step: RecorderStep }>();
  for (const event of audit.events) {
    if (hidden.has(event.id) || recorded.made.has(event.id)) continue;
    if (event.type === 'visit' && event.frame === 0) visit(steps, event, lastClick);
    else if (event.type === 'click') click(steps, event, lastClick);
    else if (event.type === 'input') steps.push(...change(event));
    else if (event.type === 'submit' && !isClickedSubmit(event, lastClick))
      steps.push({ type: 'keyDown', key: 'Enter' }, { type: 'keyUp', key: 'Enter' });
    else if (carriedActs.has(event.type)) steps.push(custom(event));
  }
  const { title } = audit.audit;
  // A title that was only made to fit is given back as it was.
  const kept = recorded.flow && walkTitle(recorded.flow) === title ? recorded.flow.title : title;
  return { ...recorded.flow, title: kept, steps };
}

/** What a walk made of a recording is called. */
export const walkTitle = ({ title }: RecorderFlow): string => title.slice(0, 300) || 'Recording';

type Recorded = { flow?: RecorderFlow; steps: RecorderStep[]; made: ReadonlySet<string> };

/** The recording the walk was made from, if it was: without steps whose every event was undone. What was marked since comes after. */
function recordedFlow(events: readonly JourneyEvent[], hidden: ReadonlySet<string>): Recorded {
  const recording = events.find((it) => it.type === 'recording');
  const parsed = recorderFlowSchema.safeParse(recording?.flow);
  if (!recording || !parsed.success) return { steps: [], made: new Set() };
  const isUndone = (ids: readonly string[] = []) => ids.length > 0 && ids.every((id) => hidden.has(id));
  return {
    flow: parsed.data,
    steps: parsed.data.steps.filter((_, index) => !isUndone(recording.makes[index])),
    made: new Set(recording.makes.flat()),
  };
}

/** Acts a machine can repeat, or carries over as a person's judgement. */
const carriedActs: ReadonlySet<JourneyEvent['type']> = new Set([
  'stage',
  'touchpoint',
  'outcome',
  'emotion',
  'friction',
  'milestone',
  'document',
  'handover',
  'note',
  'checkpoint',
  'action',
  'feedback',
  'goal',
  'plan',
  'review',
  'triage',
  'edit',
  'route',
]);

type Clicks = Map<number, { click: FactOf<'click'>; step: RecorderStep }>;

function visit(steps: RecorderStep[], event: FactOf<'visit'>, lastClick: Clicks): void {
  if (event.how !== 'load' && event.how !== 'reload') return;
  if (steps.length === 0 && event.viewport) {
    steps.push({
      type: 'setViewport',
      width: Math.round(event.viewport.widthPx),
      height: Math.round(event.viewport.heightPx),
      deviceScaleFactor: 1,
      isMobile: false,
      hasTouch: false,
      isLandscape: false,
    });
  }
  const cause = lastClick.get(event.tab);
  lastClick.delete(event.tab);
  if (cause && event.how === 'load' && event.at - cause.click.at <= causedWithinMs) {
    cause.step.assertedEvents = [{ type: 'navigation', url: event.url, title: event.title }];
    return;
  }
  steps.push({
    type: 'navigate',
    url: event.url,
    assertedEvents: [{ type: 'navigation', url: event.url, title: event.title }],
  });
}

function click(steps: RecorderStep[], event: FactOf<'click'>, lastClick: Clicks): void {
  if (event.target.selectors.length === 0) return;
  const at = { offsetX: event.offsetX ?? 4, offsetY: event.offsetY ?? 4 };
  const step: RecorderStep = {
    type: event.kind === 'double' ? 'doubleClick' : 'click',
    selectors: event.target.selectors.map((selector) =>
      typeof selector === 'string' ? selector : [...selector],
    ),
    ...at,
    ...(event.kind === 'context' ? { button: 'secondary' as const } : {}),
  };
  steps.push(step);
  lastClick.set(event.tab, { click: event, step });
}

function change(event: FactOf<'input'>): RecorderStep[] {
  const clicked = event.field === 'checkbox' || event.field === 'radio' || event.field === 'file';
  if (clicked || event.target.selectors.length === 0) return [];
  const value = event.length === 'empty' ? '' : placeholder(event.field);
  return [
    {
      type: 'change',
      selectors: event.target.selectors.map((it) => (typeof it === 'string' ? it : [...it])),
      value,
    },
  ];
}

/** `${WAYMARK_EMAIL}`: the runner fills it from its environment, or with a harmless sample. */
export const placeholder = (field: string): string =>
  `\${WAYMARK_${field.toUpperCase().replace(/\W/g, '_')}}`;

function isClickedSubmit(event: FactOf<'submit'>, lastClick: Clicks): boolean {
  const cause = lastClick.get(event.tab);
  return cause !== undefined && event.at - cause.click.at <= clickedSubmitMs;
}

function custom(event: JourneyEvent): RecorderStep {
  const { id: _id, at: _at, type, ...parameters } = event;
  return { type: 'customStep', name: `waymark.${type}`, parameters };
}
