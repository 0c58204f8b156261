import { parse as parseReplay } from '@puppeteer/replay';
import { describe, expect, it } from 'vitest';
import { planOfRecording } from '../../../core/exchange/plan-of-recording.ts';
import { flowFrom } from '../../../core/exchange/recorder.ts';
import { flowOf, placeholder } from '../../../core/exchange/recorder-out.ts';
import { walkOfRecording } from '../../../core/exchange/walk-of-recording.ts';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { personaSchema } from '../../../core/journey/persona.ts';
import { project } from '../../../core/projection/project.ts';
import { success6 } from '../../../core/stages/success-6.ts';
import { button, click, visit, walk } from '../../fixtures/walk.ts';

const as = {
  walk: 'r',
  at: 1_000_000,
  framework: success6,
  persona: personaSchema.parse({ id: 'mara', name: 'Mara' }),
};
const navigation = (url: string, title: string) => [{ type: 'navigation', url, title }];
const selectors = [['aria/Pay now'], ['#pay'], ['x-shop', '#pay'], ['xpath///*[@id="pay"]']];
/** One step of every kind, with fields that Waymark does not know. */
const recording = {
  title: 'Pay',
  timeout: 7000,
  selectorAttribute: 'data-test',
  steps: [
    {
      type: 'setViewport',
      width: 1280,
      height: 720,
      deviceScaleFactor: 2,
      isMobile: false,
      hasTouch: false,
      isLandscape: false,
    },
    {
      type: 'navigate',
      url: 'https://shop.example/pay?plan=1',
      assertedEvents: navigation('https://shop.example/pay?plan=1', 'Paying'),
      extra: { a: [1] },
    },
    { type: 'emulateNetworkConditions', download: 1, upload: 1, latency: 20 },
    { type: 'hover', selectors, target: 'main', timeout: 100 },
    { type: 'customStep', name: 'waymark.touchpoint', parameters: { touchpoint: 't', name: 'Paying' } },
    { type: 'customStep', name: 'someone.else', parameters: { deep: { list: [1, null, 'x'] } } },
    { type: 'change', selectors: [['#email']], value: placeholder('email'), frame: [0, 1] },
    { type: 'keyDown', key: 'Tab' },
    { type: 'keyUp', key: 'Tab' },
    { type: 'scroll', x: 0, y: 400 },
    { type: 'waitForElement', selectors, operator: '>=', count: 1, visible: true },
    { type: 'waitForExpression', expression: 'window.ready' },
    { type: 'doubleClick', selectors, offsetX: 1, offsetY: 2 },
    {
      type: 'click',
      selectors,
      offsetX: 1,
      offsetY: 2,
      button: 'secondary',
      deviceType: 'touch',
      duration: 50,
    },
    {
      type: 'click',
      selectors,
      offsetX: 3,
      offsetY: 4,
      assertedEvents: navigation('https://shop.example/done', 'Thank you'),
    },
    { type: 'customStep', name: 'waymark.emotion', parameters: { value: 2, stimulus: 'done' } },
    { type: 'close' },
  ],
};
const audit = (events: readonly JourneyEvent[]) => {
  const made = project(events);
  if (!made) throw new Error('no audit');
  return made;
};

describe('a DevTools recording', () => {
  it('becomes a walk with its pages, clicks, fields and marks', () => {
    const walked = audit(walkOfRecording(flowFrom(recording), as));
    expect(walked.audit).toMatchObject({ title: 'Pay', site: 'https://shop.example', state: 'stopped' });
    expect(
      walked.stages[0]?.touchpoints.map((it) => [it.name, it.emotions.map((emotion) => emotion.value)]),
    ).toEqual([
      ['Paying', []],
      ['Thank you', [2]],
    ]);
    expect(walked.events.filter((it) => it.type === 'click').map((it) => it.kind)).toEqual([
      'double',
      'context',
      'click',
    ]);
  });

  it('comes back from the walk as it went in', () => {
    const flow = flowFrom(recording);
    const back = JSON.parse(JSON.stringify(flowOf(audit(walkOfRecording(flow, as)))));
    expect(back).toEqual(recording);
    expect(parseReplay(back).steps).toHaveLength(recording.steps.length);
    expect(flowOf(audit(walkOfRecording(flowFrom(back), as)))).toEqual(back);
  });

  it('that Waymark wrote comes back as it went, through a walk and out again', () => {
    const walked = audit(
      walk(
        visit('/', { viewport: { widthPx: 800, heightPx: 600 } }),
        click('Buy'),
        visit('/pay'),
        { type: 'friction', text: 'Two prices', severity: 2 },
        { type: 'input', target: button('Mail'), field: 'email', length: 'unknown', valid: true },
        { type: 'stop' },
      ),
    );
    const out = JSON.parse(JSON.stringify(flowOf(walked)));
    expect(flowOf(audit(walkOfRecording(flowFrom(out), as)))).toEqual(out);
  });

  it('loses only what was typed', () => {
    const typed = {
      title: 'x',
      steps: [
        { type: 'change', selectors: [['#email']], value: 'ann@x.example' },
        { type: 'change', selectors: [['#pw', 'password']], value: 'CANARY' },
      ],
    };
    const events = walkOfRecording(flowFrom(typed), as);
    expect(JSON.stringify(events)).not.toMatch(/ann@x|CANARY/);
    expect(flowOf(audit(events)).steps.map((it) => it['value'])).toEqual([
      placeholder('email'),
      placeholder('password'),
    ]);
  });

  it('gives marks made since at its end, and leaves out what was undone', () => {
    const events = walkOfRecording(flowFrom(recording), as);
    const emotion = events.find((it) => it.type === 'emotion')?.id ?? '';
    const later = audit([
      ...events,
      { type: 'undo', id: 'r/x/1', at: 9_000_000, of: emotion },
      { type: 'outcome', id: 'r/x/2', at: 9_000_001, outcome: 'achieved' },
    ]);
    const names = flowOf(later).steps.flatMap((it) => (it.type === 'customStep' ? [it.name] : []));
    expect(names).toEqual(['waymark.touchpoint', 'someone.else', 'waymark.outcome']);
  });

  it('becomes a plan: a step for every page and named touchpoint', () => {
    const plan = planOfRecording(
      flowFrom({
        ...recording,
        steps: [
          { type: 'customStep', name: 'waymark.stage', parameters: { stage: 'consideration' } },
          ...recording.steps,
          { type: 'navigate', url: 'https://shop.example/box/1' },
        ],
      }),
      success6,
    );
    expect(plan).toMatchObject({
      name: 'Pay',
      steps: [
        { id: 'consideration/paying', stage: 'consideration', name: 'Paying', channel: 'website' },
        { id: 'consideration/thank-you', name: 'Thank you' },
        { id: 'consideration/box-1', name: 'box-1' },
      ],
    });
    expect(() => planOfRecording(flowFrom({ title: 'x', steps: [] }), success6)).toThrow(/reaches no page/);
  });
});

describe('a recording of little', () => {
  const eventsOf = (...steps: object[]) =>
    walkOfRecording(flowFrom({ title: '→', steps }), as).filter((it) => 'doc' in it || it.type === 'emotion');
  const change = (value: string, selector = '#q') => ({ type: 'change', selectors: [[selector]], value });

  it('tells the kind of a field by its placeholder, then by its selectors; else it is text', () => {
    const fields = eventsOf(
      change(placeholder('tel')),
      change('x', '#Suche'),
      change('x', '#a'),
      change(''),
    ).map((it) => it.type === 'input' && [it.field, it.length]);
    expect(fields).toEqual([
      ['tel', 'unknown'],
      ['search', 'unknown'],
      ['text', 'unknown'],
      ['text', 'empty'],
    ]);
  });

  it('keeps a page whose address says nothing, and one without a title', () => {
    const urls = ['about:blank', 'https://shop.example/'];
    expect(eventsOf(...urls.map((url) => ({ type: 'navigate', url })))).toMatchObject([
      { url: '', title: '' },
      { url: 'https://shop.example/', title: '' },
    ]);
  });

  it('passes over marks that no act of ours has', () => {
    const mark = (name: string, parameters: unknown) => ({ type: 'customStep', name, parameters });
    expect(
      eventsOf(
        mark('waymark.emotion', { value: 'high' }),
        mark('waymark.unheard-of', {}),
        mark('waymark.emotion', 'text'),
        mark('waymark.emotion', { value: 1 }),
      ),
    ).toMatchObject([{ type: 'emotion', value: 1 }]);
  });

  it('has a journey to its name even where the name is a sign', () => {
    const [start] = walkOfRecording(flowFrom({ title: '→', steps: [] }), as);
    expect(start).toMatchObject({ title: '→', site: '', journey: { id: 'journey' } });
  });
});
