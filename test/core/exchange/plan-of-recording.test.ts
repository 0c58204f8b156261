import { expect, it } from 'vitest';
import { planOfRecording } from '../../../core/exchange/plan-of-recording.ts';
import { flowFrom } from '../../../core/exchange/recorder.ts';
import { success6 } from '../../../core/stages/success-6.ts';

const mark = (parameters: unknown, name = 'waymark.touchpoint') => ({ type: 'customStep', name, parameters });
const navigate = (url: string, title?: string) => ({
  type: 'navigate',
  url,
  ...(title === undefined ? {} : { assertedEvents: [{ type: 'navigation', title }] }),
});
const plan = (...steps: object[]) => planOfRecording(flowFrom({ title: 'T', steps }), success6);
const names = (...steps: object[]) =>
  plan(...steps).steps.map((it) => `${it.stage} ${it.name} ${it.channel}`);

it('a touchpoint off the page is a step of its own', () => {
  expect(names(navigate('https://shop.example/a'), mark({ name: 'The call', channel: 'call' }))).toEqual([
    'awareness a website',
    'awareness The call call',
  ]);
});

it('the mark of a page names it and its stage; a second one is another step', () => {
  expect(
    names(
      navigate('https://shop.example/a'),
      mark({ name: 'Paying', stage: 'consideration' }),
      mark({ name: 'Reading' }),
    ),
  ).toEqual(['consideration Paying website', 'consideration Reading website']);
});

it('marks that name no stage of ours, or nothing, change nothing', () => {
  expect(
    names(
      mark({ stage: 'moon', channel: 7 }),
      mark({ stage: 'retention', name: 'x' }, 'waymark.emotion'),
      mark('text'),
      mark(null),
      navigate('https://shop.example/a', ' '),
    ),
  ).toEqual(['awareness a website']);
});

it('a page is called by its title, else by its address, readable or not', () => {
  expect(
    names(navigate('https://shop.example/a', 'Page A'), navigate('about:blank'), {
      type: 'click',
      selectors: ['#a'],
      offsetX: 1,
      offsetY: 1,
      assertedEvents: [{ type: 'navigation', title: 'No address' }],
    }),
  ).toEqual(['awareness Page A website', 'awareness page website']);
});

it('a recording without a title is a plan all the same', () => {
  const steps = [navigate('https://shop.example/a')];
  expect(planOfRecording(flowFrom({ title: '', steps }), success6).name).toBe('Plan');
});
