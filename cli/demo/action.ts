import { z } from '../../core/zod.ts';

/** A CSS selector in the page, or in its only frame where `frame` names one. */
const selector = z.string().min(1);
const px = z.number().int();
const ms = z.number().int().min(0).max(60_000);
/** Path the page must have reached before the next action, when this one leads somewhere else. */
const lands = z.string().startsWith('/').optional();
const onElement = { selector, frame: selector.optional() };

/** What a machine can do in the page, with real input. Paths begin with `/` and are taken from the shop's own address. */
export const actionSchema = z.discriminatedUnion('do', [
  /** `early` goes on before pictures have come. */
  z.object({ do: z.literal('goto'), path: z.string().startsWith('/'), early: z.boolean().optional() }),
  z.object({
    do: z.literal('click'),
    ...onElement,
    lands,
    modifier: z.enum(['Control', 'Shift', 'Alt']).optional(),
    /** From the element's top left corner; its middle when absent. */
    at: z.object({ x: px, y: px }).optional(),
    /** Clicks without a pause between, as a double or triple click does. */
    times: z.number().int().min(1).max(4).optional(),
  }),
  z.object({
    do: z.literal('rapidClicks'),
    ...onElement,
    n: z.number().int().min(2).max(12),
    gapMs: ms.optional(),
  }),
  /** A point of the window, on nothing in particular: beside a dialog, for one. */
  z.object({ do: z.literal('clickAt'), x: px, y: px }),
  z.object({ do: z.literal('type'), ...onElement, text: z.string(), clear: z.boolean().optional() }),
  z.object({
    do: z.literal('press'),
    key: z.enum(['Enter', 'Escape', 'Tab', 'Space', 'ArrowDown', 'ArrowRight']),
  }),
  /** Picks an option of a native drop-down by its first letters, from the keyboard. */
  z.object({ do: z.literal('choose'), ...onElement, option: z.string() }),
  /** Presses the form's own button. */
  z.object({ do: z.literal('submit'), selector, lands }),
  z.object({ do: z.literal('wait'), ms }),
  /** Until the element is there and seen; `text` until it says so. */
  z.object({ do: z.literal('waitFor'), selector, text: z.string().optional(), withinMs: ms.optional() }),
  /** Turns the wheel; positive is down. */
  z.object({ do: z.literal('scroll'), byPx: px }),
  z.object({ do: z.literal('move'), selector, steps: z.number().int().min(1).max(100).optional() }),
  /** Shakes the pointer to and fro over the element. */
  z.object({
    do: z.literal('shake'),
    selector,
    turns: z.number().int().min(2).max(40),
    widthPx: px.optional(),
  }),
  /** Presses at one end and lets go at the other; fractions of the element's box. */
  z.object({
    do: z.literal('drag'),
    selector,
    from: z.object({ x: z.number(), y: z.number() }),
    to: z.object({ x: z.number(), y: z.number() }),
  }),
  z.object({ do: z.literal('reload') }),
  z.object({ do: z.literal('back'), lands }),
]);
export type DemoAction = z.infer<typeof actionSchema>;
