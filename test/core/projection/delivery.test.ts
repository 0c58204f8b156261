import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { createProjection, project } from '../../../core/projection/project.ts';
import { click, visit, walk } from '../../fixtures/walk.ts';

describe('any delivery of the same events', () => {
  const line = fc.oneof(
    fc.constantFrom('/', '/plans', '/checkout').map((path) => visit(path)),
    fc.constantFrom('Pay', 'Next').map((name) => click(name)),
    fc.integer({ min: -2, max: 2 }).map((value) => ({ type: 'emotion' as const, value })),
    fc
      .constantFrom('awareness', 'consideration', 'onboarding')
      .map((stage) => ({ type: 'stage' as const, stage })),
    fc.constantFrom('Slow', 'Unclear').map((text) => ({ type: 'friction' as const, text, severity: 2 })),
    fc
      .constantFrom('Home', 'Basket')
      .map((name) => ({ type: 'touchpoint' as const, touchpoint: name, name, tab: 1 })),
    fc.constantFrom('pause', 'resume').map((type) => ({ type: type as 'pause' | 'resume' })),
    fc.integer({ min: 1, max: 30 }).map((n) => ({ type: 'undo' as const, of: `w/a/1/${n}` })),
    fc.constantFrom('achieved', 'blocked').map((outcome) => ({ type: 'outcome' as const, outcome })),
    fc.constant({ type: 'merge' as const, touchpoint: 'awareness/plans', into: 'awareness/home' }),
  );
  const log = fc.array(line, { maxLength: 40 }).map((lines) => walk(...lines));

  it('gives the same audit: whole, one by one, shuffled in batches, and told twice', () => {
    fc.assert(
      fc.property(log, fc.infiniteStream(fc.nat()), (events, numbers) => {
        const random = (below: number) => (numbers.next().value ?? 0) % below;
        const whole = project(events);
        const single = createProjection();
        for (const event of events) single.add([event]);
        expect(single.audit()).toEqual(whole);

        const shuffled = [...events, ...events.slice(0, random(events.length + 1))];
        for (let i = shuffled.length - 1; i > 0; i--) {
          const j = random(i + 1);
          [shuffled[i], shuffled[j]] = [shuffled[j] as JourneyEvent, shuffled[i] as JourneyEvent];
        }
        const batched = createProjection();
        while (shuffled.length > 0) batched.add(shuffled.splice(0, 1 + random(7)));
        expect(batched.audit()).toEqual(whole);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
