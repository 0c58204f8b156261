import type { DemoAction } from '../action.ts';
import type { DemoMark } from './schema.ts';

/** Short words for writing a walk: one line a step. */

export const go = (path: string): DemoAction => ({ do: 'goto', path });
export const click = (selector: string, lands?: string): DemoAction => ({
  do: 'click',
  selector,
  ...(lands !== undefined && { lands }),
});
export const rapid = (selector: string, n: number): DemoAction => ({ do: 'rapidClicks', selector, n });
export const type = (selector: string, text: string): DemoAction => ({ do: 'type', selector, text });
export const retype = (selector: string, text: string): DemoAction => ({
  do: 'type',
  selector,
  text,
  clear: true,
});
export const inFrame = (frame: string, selector: string, text: string): DemoAction => ({
  do: 'type',
  frame,
  selector,
  text,
});
export const tab: DemoAction = { do: 'press', key: 'Tab' };
export const submit = (selector: string, lands?: string): DemoAction => ({
  do: 'submit',
  selector,
  ...(lands !== undefined && { lands }),
});
export const pause = (ms: number): DemoAction => ({ do: 'wait', ms });
export const until = (selector: string, text: string): DemoAction => ({ do: 'waitFor', selector, text });
export const scroll = (byPx: number): DemoAction => ({ do: 'scroll', byPx });

type Mark<K extends DemoMark['mark']> = Extract<DemoMark, { mark: K }>;
type Extra<K extends DemoMark['mark'], Given extends string> = Partial<Omit<Mark<K>, 'mark' | Given>>;

export const stage = (name: Mark<'stage'>['stage']): DemoMark => ({ mark: 'stage', stage: name });
export const touchpoint = (
  name: string,
  channel = 'website',
  more: Extra<'touchpoint', 'name' | 'channel'> = {},
): DemoMark => ({ mark: 'touchpoint', name, channel, ...more });
export const friction = (
  severity: number,
  text: string,
  target?: string,
  more: Extra<'friction', 'severity' | 'text' | 'target'> = {},
): DemoMark => ({ mark: 'friction', severity, text, ...(target !== undefined && { target }), ...more });
export const feel = (value: number, stimulus: string): DemoMark => ({ mark: 'emotion', value, stimulus });
export const outcome = (result: Mark<'outcome'>['outcome'], note?: string): DemoMark => ({
  mark: 'outcome',
  outcome: result,
  ...(note !== undefined && { note }),
});
export const achieved = outcome('achieved');
export const note = (text: string): DemoMark => ({ mark: 'note', text });
export const idea = (text: string): DemoMark => ({ mark: 'idea', text });
export const delight = (text: string): DemoMark => ({ mark: 'delight', text });
export const quote = (text: string): DemoMark => ({ mark: 'quote', text });
export const picture = (alt: string): DemoMark => ({ mark: 'picture', alt });
export const milestone = (
  id: Mark<'milestone'>['milestone'],
  evidence: string,
  reached = true,
): DemoMark => ({
  mark: 'milestone',
  milestone: id,
  reached,
  evidence,
});
export const checkpoint = (
  inStage: Mark<'checkpoint'>['stage'],
  id: string,
  evidence: string,
  met = true,
): DemoMark => ({ mark: 'checkpoint', stage: inStage, checkpoint: id, met, evidence });
export const document = (name: string, owner: string, link?: string): DemoMark => ({
  mark: 'document',
  name,
  owner,
  exists: link !== undefined,
  ...(link !== undefined && { link }),
});
