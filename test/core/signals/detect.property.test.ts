import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { eventSchema } from '../../../core/journey/event.ts';
import { detect, startDetection, stepDetection } from '../../../core/signals/detect.ts';
import type { Hit } from '../../../core/signals/detector.ts';
import { detectors } from '../../../core/signals/index.ts';
import { act, click, hitsOf } from './events.ts';
import { randomWalk } from './random-walk.ts';

vi.setConfig({ testTimeout: 60_000 });

const check = (property: (log: readonly JourneyEvent[]) => void, numRuns = 200) =>
  fc.assert(fc.property(randomWalk, property), { numRuns });
const isUnseen = ({ type }: JourneyEvent) => type === 'pause' || type === 'resume' || type === 'gap';

test('the walks are logs as they are stored, and come near every rule', () => {
  const found = new Set<string>();
  check((log) => {
    for (const event of log) expect(eventSchema.safeParse(event).error).toBeUndefined();
    for (const hit of detect(log).hits) found.add(hit.detector);
  });
  expect([...found].sort()).toEqual(detectors.map(({ id }) => id).sort());
});

test('event by event, looked at after each one, is the same as the whole at once', () => {
  check((log) => {
    const running = startDetection();
    let looks = 0;
    for (const event of log) looks += stepDetection(running, event).results.length;
    expect(looks).toBe(log.length * detectors.length);
    expect({ hits: running.hits, results: running.results }).toEqual(detect(log));
  });
});

test('what was noticed stays noticed: a longer log begins with the hits of the shorter one', () => {
  fc.assert(
    fc.property(randomWalk, fc.nat(), (log, cut) => {
      const before = detect(log.slice(0, cut % (log.length + 1))).hits;
      expect(detect(log).hits.slice(0, before.length)).toEqual(before);
    }),
    { numRuns: 200 },
  );
});

test('each is the same alone as among the others', () => {
  check((log) => {
    const { hits } = detect(log);
    for (const detector of detectors) {
      expect(detect(log, [detector]).hits).toEqual(hits.filter((hit) => hit.detector === detector.id));
    }
  });
});

test('a throwing one changes nothing for the others', () => {
  check((log) => {
    const broken = {
      ...detectors[0],
      id: 'broken',
      version: 1,
      reads: ['click' as const],
      initial: () => 0,
      step: () => {
        throw new Error('broken');
      },
    };
    const { hits, results } = detect(log, [broken, ...detectors]);
    expect(hits).toEqual(detect(log).hits);
    expect(results.slice(1)).toEqual(detect(log).results);
  });
});

test('state is plain data: stored and read back in the middle of a walk, it goes on the same', () => {
  check((log) => {
    const seen = log.filter((event) => !isUnseen(event));
    for (const detector of detectors) {
      let state = detector.initial();
      const hits: Hit[] = [];
      for (const event of seen.filter(({ type }) => detector.reads.includes(type))) {
        const stepped = detector.step(structuredClone(state), event);
        state = stepped.state;
        hits.push(...stepped.hits);
      }
      expect(hits).toEqual(hitsOf(detector, seen));
    }
  }, 60);
});

test('events are only read, and equal events give equal hits', () => {
  check((log) => {
    const frozen = log.map((event) => Object.freeze(structuredClone(event)));
    expect(detect(frozen)).toEqual(detect(log));
  });
});

test('a hit rests on events of the log, has a proposal and a number, and names its detector', () => {
  check((log) => {
    const ids = new Set(log.map(({ id }) => id));
    for (const hit of detect(log).hits) {
      const detector = detectors.find(({ id }) => id === hit.detector);
      expect(hit.version).toBe(detector?.version);
      expect(ids.has(hit.event)).toBe(true);
      expect(hit.evidence.length > 0 && hit.evidence.every((id) => ids.has(id))).toBe(true);
      expect(hit.severity === undefined).toBe(hit.metric !== undefined && hit.value !== undefined);
      expect(Object.values(hit.numbers).every(Number.isFinite)).toBe(true);
    }
  });
});

test('no click is both dead and slow', () => {
  check((log) => {
    const { hits } = detect(log);
    const of = (id: string) => hits.filter((hit) => hit.detector === id).map((hit) => hit.event);
    const slow = new Set(of('slow-response'));
    expect(of('dead-click').filter((event) => slow.has(event))).toEqual([]);
  });
});

test('no window spans a pause: with one between any two events only what needs no window is found', () => {
  const windowless = [
    'broken-page',
    'field-fight',
    'form-abandon',
    'long-wait',
    'slow-page',
    'thrashed-cursor',
  ];
  check((log) => {
    const paused = log.flatMap((event) => [event, act(0, 'pause'), act(0, 'resume')]);
    for (const hit of detect(paused).hits) {
      expect(windowless).toContain(hit.detector);
      if (hit.detector === 'long-wait') expect(hit.target).toBeUndefined();
    }
  });
});

test('the memory of a long walk is no larger than that of a short one', () => {
  const size = (events: number) => {
    const running = startDetection();
    for (let i = 0; i < events; i++) {
      for (const event of busy(i)) stepDetection(running, event);
    }
    return JSON.stringify(
      running.lines.map(({ state }) => state),
      entriesOfMaps,
    ).length;
  };
  const short = size(3000);
  expect(size(9000)).toBeLessThan(short * 1.1);
});

/** Everything new each time: document, tab, form, field, address. */
function busy(i: number): JourneyEvent[] {
  const at = { doc: `d${1e6 + i}`, tab: 1e6 + i };
  const url = `https://a.example/${1e6 + i}`;
  const clicked = click(i, at);
  const base = { id: `w/x/${1e6 + i}`, at: clicked.at, frame: 0, ...at };
  const target = { selectors: [`#f${1e6 + i}`], tag: 'input' };
  const form = `#form${1e6 + i}`;
  return [
    { ...base, type: 'visit', url, title: '', how: 'load', status: 404 },
    { ...base, type: 'visit', url, title: '', how: 'reload' },
    clicked,
    { ...base, type: 'failure', what: 'resource', message: url, firstParty: true, url },
    { ...base, type: 'vital', metric: 'LCP', value: 9000 },
    { ...base, type: 'scroll', fromPx: 0, toPx: 900, viewportPx: 800, ms: 10 },
    { ...base, type: 'input', target, form, field: 'text', length: '1-5', valid: false },
    { ...base, type: 'submit', target, form: `${form}s`, valid: true },
    { ...base, type: 'leave', why: 'unload' },
    {
      id: base.id,
      at: base.at,
      type: 'wait-start',
      wait: `w${1e6 + i}`,
      what: '',
      promisedMs: 1e12,
      onSite: false,
    },
  ];
}

const entriesOfMaps = (_key: string, value: unknown): unknown =>
  value instanceof Map ? [...value.entries()] : value;
