import { actSchema } from '../journey/acts.ts';
import { eventSchema, type JourneyEvent } from '../journey/event.ts';
import type { FactOf } from '../journey/facts.ts';
import type { Persona } from '../journey/persona.ts';
import type { StageModel } from '../journey/stage-model.ts';
import { slug } from '../projection/page-key.ts';
import { pageAddress } from './evidence/page-address.ts';
import { type RecorderFlow, type RecorderStep, selectorsOf } from './recorder.ts';
import { placeholder, walkTitle } from './recorder-out.ts';
import { labelOfSelectors } from './selector-label.ts';

/** Who walked, when and by which stages: a recording does not say. */
export type RecordingWalk = { walk: string; at: number; persona: Persona; framework: StageModel };

/** Steps are put this far apart: far enough that no two look like one impatient burst. */
const stepMs = 3_000;

/**
 * A DevTools recording as a walk: its pages, clicks and changed fields as if they had been recorded, marks of Waymark's own custom
 * steps as marks. What was typed is dropped for placeholders. The recording itself stays in the log, so nothing of it is lost.
 */
export function walkOfRecording(
  flow: RecorderFlow,
  { walk, at, persona, framework }: RecordingWalk,
): JourneyEvent[] {
  const steps = flow.steps.map(withoutTyped);
  const site = siteOf(steps);
  const made: JourneyEvent[][] = steps.map(() => []);
  let last = at;
  let viewport: FactOf<'visit'>['viewport'];
  for (const [index, step] of steps.entries()) {
    last = at + (index + 1) * stepMs;
    if (step.type === 'setViewport') viewport = { widthPx: step.width, heightPx: step.height };
    const drafts = eventsOfStep(step, viewport);
    for (const [part, draft] of drafts.entries()) {
      const id = `${walk}/r/${index + 1}/${part}`;
      const parsed = eventSchema.safeParse({
        tab: 1,
        ...draft,
        id,
        at: last + part,
        doc: `r${index}`,
        frame: 0,
      });
      if (!parsed.success) continue;
      made[index]?.push(parsed.data);
    }
  }
  const title = walkTitle(flow);
  const around = (type: 'start' | 'recording' | 'stop', more: object, time: number) =>
    actSchema.parse({ type, id: `${walk}/a/${type}`, at: time, ...more });
  return [
    around(
      'start',
      {
        walk,
        title,
        journey: { id: slug(title) || 'journey', name: title },
        site,
        persona,
        framework,
        app: 'DevTools Recorder',
      },
      at,
    ),
    around(
      'recording',
      { flow: { ...flow, steps }, makes: made.map((events) => events.map((it) => it.id)) },
      at,
    ),
    ...made.flat(),
    around('stop', {}, last + stepMs),
  ];
}

function eventsOfStep(step: RecorderStep, viewport: FactOf<'visit'>['viewport']): object[] {
  const view = viewport ? { viewport } : {};
  switch (step.type) {
    case 'navigate':
      return [visit(step.url, titleOf(step), view)];
    case 'click':
    case 'doubleClick': {
      const next = step.assertedEvents?.find((it) => it.url !== undefined)?.url;
      const kind = step.type === 'doubleClick' ? 'double' : step.button === 'secondary' ? 'context' : 'click';
      const { offsetX, offsetY } = step;
      const by = step.deviceType ?? 'mouse';
      const click = {
        type: 'click',
        kind,
        target: targetOf(step),
        control: 'other',
        interactive: true,
        x: 0,
        y: 0,
        offsetX,
        offsetY,
        by,
      };
      return next === undefined ? [click] : [click, visit(next, titleOf(step), view)];
    }
    case 'change':
      return [
        {
          type: 'input',
          target: targetOf(step),
          field: fieldOf(step),
          length: step.value === '' ? 'empty' : 'unknown',
          valid: true,
        },
      ];
    case 'customStep': {
      const type = /^waymark\.([a-z-]+)$/.exec(step.name)?.[1];
      return type === undefined || typeof step.parameters !== 'object' ? [] : [{ ...step.parameters, type }];
    }
    default:
      return [];
  }
}

const visit = (url: string, title: string, more: object): object => ({
  type: 'visit',
  url: pageAddress(url) ?? '',
  title,
  how: 'load',
  ...more,
});

function titleOf({ assertedEvents }: RecorderStep): string {
  return (assertedEvents?.find((it) => it.title !== undefined)?.title ?? '').slice(0, 300);
}

function targetOf(step: RecorderStep): object {
  const selectors = selectorsOf(step)
    .filter((it) => [it].flat().every((part) => part.length <= 1_000) && [it].flat().length <= 12)
    .slice(0, 12);
  return { selectors, tag: 'unknown', name: labelOfSelectors(selectors) };
}

/** `${WAYMARK_EMAIL}` stays; what a person typed becomes the placeholder of what the field seems to be for. */
function withoutTyped(step: RecorderStep): RecorderStep {
  if (step.type !== 'change' || step.value === '' || /^\$\{WAYMARK_[A-Z_]+\}$/.test(step.value)) return step;
  return { ...step, value: placeholder(fieldOf(step)) };
}

const fieldHints = [
  ['password', /passw|kennwort/i],
  ['email', /e-?mail/i],
  ['tel', /phone|mobile|\btel|telefon/i],
  ['search', /search|such/i],
  ['date', /date|datum|birth/i],
  ['select', /\bselect\b|\boption\b/i],
] as const;

function fieldOf(step: Extract<RecorderStep, { type: 'change' }>): FactOf<'input'>['field'] {
  const known = /^\$\{WAYMARK_([A-Z]+)\}$/.exec(step.value)?.[1]?.toLowerCase();
  const words = selectorsOf(step).flat().join(' ').slice(0, 2_000);
  return fieldHints.find(([kind, pattern]) => kind === known || pattern.test(words))?.[0] ?? 'text';
}

function siteOf(steps: readonly RecorderStep[]): string {
  const first = steps.find((it) => it.type === 'navigate');
  return /^https?:\/\/[^/?#]+/.exec(pageAddress(first?.url ?? '') ?? '')?.[0] ?? '';
}
