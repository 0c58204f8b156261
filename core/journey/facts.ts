import { z } from '../zod.ts';
import { targetSchema } from './target.ts';
import { durationMs, epochMs, idText, shortText, urlText } from './text.ts';

/**
 * What the audited page did and what was done in it: dumb facts, masked at capture, never judged there.
 * `id` is `<walk>/<tab>/<document>/<counter>`: writing one twice is harmless. `doc` names one document (a full load);
 * a move inside a single-page app keeps it. `frame` is 0 for the top document.
 */
const page = { id: idText, at: epochMs, tab: z.number().int(), doc: idText, frame: z.number().int().min(0) };

const visit = z.object({
  ...page,
  type: z.literal('visit'),
  url: urlText,
  title: shortText,
  how: z.enum(['load', 'reload', 'back', 'push', 'replace', 'hash', 'bfcache']),
  referrer: urlText.optional(),
  /** HTTP status of the main document, where the browser tells it. */
  status: z.number().int().optional(),
  viewport: z.object({ widthPx: z.number(), heightPx: z.number(), zoom: z.number().optional() }).optional(),
  /** Effective connection type, e.g. `4g`. */
  connection: z.string().max(20).optional(),
});

const leave = z.object({ ...page, type: z.literal('leave'), why: z.enum(['unload', 'bfcache', 'closed']) });

const visibility = z.object({ ...page, type: z.literal('visibility'), visible: z.boolean() });

/** What kind of control was clicked: the traps of signals.md are told apart by it. */
export const controlKinds = [
  'link',
  'download',
  'new-tab',
  'button',
  'text-field',
  'select',
  'range',
  'stepper',
  'toggle',
  'label',
  'canvas',
  'media',
  'summary',
  'other',
] as const;

const click = z.object({
  ...page,
  type: z.literal('click'),
  kind: z.enum(['click', 'double', 'context']),
  target: targetSchema,
  control: z.enum(controlKinds),
  /** Looks as if a click would do something: tag, role, `cursor: pointer`, tabindex or a handler attribute. */
  interactive: z.boolean(),
  /** Nearest interactive ancestor's selector: repeated clicks are counted on it. */
  anchor: z.string().max(1_000).optional(),
  /** Viewport coordinates in CSS pixels. */
  x: z.number(),
  y: z.number(),
  /** The same point from the target's own top left corner. */
  offsetX: z.number().optional(),
  offsetY: z.number().optional(),
  by: z.enum(['mouse', 'touch', 'pen', 'keyboard']),
  modifier: z.boolean().optional(),
  /** Text got selected between pointerdown and click. */
  selected: z.boolean().optional(),
  /** The click landed outside an open dialog or popover and only closed it. */
  dismissed: z.boolean().optional(),
  /** pointerdown to click. */
  heldMs: durationMs.optional(),
});

/** The first thing that happened after a click or a submit, counted from its pointerdown; `none` when nothing did. */
export const effectKinds = [
  'mutation',
  'navigation',
  'request',
  'scroll',
  'selection',
  'focus',
  'visibility',
  'value',
  'dialog',
  'download',
  'new-tab',
  'text',
  'live-region',
  'none',
] as const;

const effect = z.object({
  ...page,
  type: z.literal('effect'),
  /** Event id of the click or submit. */
  of: idText,
  what: z.enum(effectKinds),
  /** Pointerdown to the effect; for `none`, how long was watched. */
  afterMs: durationMs,
});

export const fieldKinds = [
  'text',
  'email',
  'password',
  'tel',
  'url',
  'number',
  'search',
  'date',
  'time',
  'color',
  'file',
  'checkbox',
  'radio',
  'range',
  'select',
  'textarea',
  'contenteditable',
  'hidden',
  'other',
] as const;

/** A field was changed. What was typed is never read: only its kind, a length bucket and whether it is valid. */
const input = z.object({
  ...page,
  type: z.literal('input'),
  target: targetSchema,
  form: z.string().max(1_000).optional(),
  field: z.enum(fieldKinds),
  length: z.enum(['empty', '1-5', '6-20', '21+', 'unknown']),
  valid: z.boolean(),
  sensitive: z.boolean().optional(),
});

const submit = z.object({
  ...page,
  type: z.literal('submit'),
  target: targetSchema,
  form: z.string().max(1_000).optional(),
  valid: z.boolean(),
});

/** A form with changed fields went away (left the page or the document) without being sent. */
const formGone = z.object({
  ...page,
  type: z.literal('form-gone'),
  form: z.string().max(1_000),
  lastField: targetSchema,
  changedFields: z.number().int().min(1),
});

/** One run of scrolling in one direction. */
const scroll = z.object({
  ...page,
  type: z.literal('scroll'),
  fromPx: z.number(),
  toPx: z.number(),
  viewportPx: z.number(),
  ms: durationMs,
});

/** A summary of a lively stretch of pointer movement of at most two seconds. */
const pointer = z.object({
  ...page,
  type: z.literal('pointer'),
  ms: durationMs,
  /** Changes of direction of at least 45 degrees. */
  turns: z.number().int().min(0),
  pathPx: z.number(),
  /** Diagonal of the box that holds the path. */
  boxPx: z.number(),
});

const failure = z.object({
  ...page,
  type: z.literal('failure'),
  what: z.enum(['script', 'rejection', 'request', 'resource']),
  /** Masked message or address. */
  message: shortText,
  url: urlText.optional(),
  status: z.number().int().optional(),
  firstParty: z.boolean(),
  /** For a resource: image, script, style, … */
  resource: z.string().max(30).optional(),
});

export const vitalNames = ['LCP', 'INP', 'CLS', 'FCP', 'TTFB'] as const;

const vital = z.object({
  ...page,
  type: z.literal('vital'),
  metric: z.enum(vitalNames),
  /** Milliseconds, but CLS, which has no unit. */
  value: z.number().min(0),
  target: targetSchema.optional(),
  /** The phase that took longest, as web-vitals attributes it. */
  cause: shortText.optional(),
});

export const factSchemas = [
  visit,
  leave,
  visibility,
  click,
  effect,
  input,
  submit,
  formGone,
  scroll,
  pointer,
  failure,
  vital,
] as const;
export const factSchema = z.discriminatedUnion('type', factSchemas);
export type Fact = z.infer<typeof factSchema>;
export type FactOf<T extends Fact['type']> = Extract<Fact, { type: T }>;
