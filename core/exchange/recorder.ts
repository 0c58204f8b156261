import { Refusal } from '../journey/refusal.ts';
import { z } from '../zod.ts';
import { problemsOf } from './mend-of.ts';

/** DevTools Recorder JSON, as https://github.com/puppeteer/replay describes it; unknown fields are kept. */
const selectors = z
  .array(z.union([z.string().max(2_000), z.array(z.string().max(2_000)).max(20)]))
  .min(1)
  .max(40);
const common = {
  timeout: z.number().min(1).max(300_000).optional(),
  target: z.string().max(2_000).optional(),
  frame: z.array(z.number().int().min(0)).max(20).optional(),
  assertedEvents: z
    .array(
      z.looseObject({
        type: z.literal('navigation'),
        url: z.string().optional(),
        title: z.string().optional(),
      }),
    )
    .max(20)
    .optional(),
};
const pressed = {
  offsetX: z.number(),
  offsetY: z.number(),
  deviceType: z.enum(['mouse', 'pen', 'touch']).optional(),
  button: z.enum(['primary', 'auxiliary', 'secondary', 'back', 'forward']).optional(),
  duration: z.number().optional(),
};
const step = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.looseObject({ type: z.literal(type), ...common, ...shape });

export const recorderStepSchema = z.discriminatedUnion('type', [
  step('navigate', { url: z.string().max(4_000) }),
  step('click', { selectors, ...pressed }),
  step('doubleClick', { selectors, ...pressed }),
  step('hover', { selectors }),
  step('change', { selectors, value: z.string().max(10_000) }),
  step('keyDown', { key: z.string().max(40) }),
  step('keyUp', { key: z.string().max(40) }),
  step('scroll', { x: z.number().optional(), y: z.number().optional(), selectors: selectors.optional() }),
  step('setViewport', {
    width: z.number(),
    height: z.number(),
    deviceScaleFactor: z.number(),
    isMobile: z.boolean(),
    hasTouch: z.boolean(),
    isLandscape: z.boolean(),
  }),
  step('emulateNetworkConditions', { download: z.number(), upload: z.number(), latency: z.number() }),
  step('waitForElement', {
    selectors,
    operator: z.enum(['>=', '==', '<=']).optional(),
    count: z.number().optional(),
    visible: z.boolean().optional(),
  }),
  step('waitForExpression', { expression: z.string().max(10_000) }),
  step('close', {}),
  step('customStep', { name: z.string().max(200), parameters: z.unknown() }),
]);
export type RecorderStep = z.infer<typeof recorderStepSchema>;

/** The selectors of a step that has any, best first. */
export function selectorsOf(step: RecorderStep): readonly (string | readonly string[])[] {
  const parsed = selectors.safeParse('selectors' in step ? step.selectors : undefined);
  return parsed.success ? parsed.data : [];
}

export const recorderFlowSchema = z.looseObject({
  title: z.string().max(1_000),
  timeout: z.number().min(1).max(300_000).optional(),
  steps: z.array(recorderStepSchema).max(20_000),
});
export type RecorderFlow = z.infer<typeof recorderFlowSchema>;

/** A recording, checked. Throws `Refusal` naming the step and what belongs there. */
export function flowFrom(data: unknown): RecorderFlow {
  const parsed = recorderFlowSchema.safeParse(data);
  if (parsed.success) return checkedAddresses(parsed.data);
  const problems = problemsOf(parsed.error, data);
  throw new Refusal(
    'not-a-recording',
    `This is not a DevTools recording: ${problems[0]?.place}: ${problems[0]?.mend}`,
    problems,
  );
}

/** A recording may begin on the browser's own new tab, yet it has to reach the web, and never by running what an address says. */
function checkedAddresses(flow: RecorderFlow): RecorderFlow {
  const addresses = flow.steps.flatMap((step, index) =>
    step.type === 'navigate' ? [{ index, scheme: schemeOf(step.url) }] : [],
  );
  const isWeb = ({ scheme }: { scheme: string }) => scheme === 'http' || scheme === 'https';
  const wrong =
    addresses.find(({ scheme }) => ['javascript', 'vbscript', 'data'].includes(scheme)) ??
    (addresses.some(isWeb) ? undefined : addresses[0]);
  if (!wrong) return flow;
  const place = `steps[${wrong.index}].url`;
  const said = wrong.scheme === '' ? 'no web address' : `an address that begins with ${wrong.scheme}:`;
  throw new Refusal(
    'no-web-address',
    `This recording cannot be walked: ${place} is ${said}. A walk goes to addresses with http or https.`,
    [{ place, mend: 'put the web address of the page there, beginning with http:// or https://' }],
  );
}

/** Browsers read past white space and control characters in an address. */
const schemeOf = (url: string): string =>
  /^([a-z][a-z0-9+.-]{0,30}):/.exec(url.replace(/[\s\p{Cc}]/gu, '').toLowerCase())?.[1] ?? '';
