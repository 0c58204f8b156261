import { describe, expect, it } from 'vitest';
import { frictionIds } from '../../../cli/demo/frictions.ts';
import { demoStages } from '../../../cli/demo/manifest/schema.ts';
import { type DemoMark, type DemoWalk, isMark } from '../../../cli/demo/walks/schema.ts';
import { demoWalks, maraAgainWalk } from '../../../cli/demo/walks.ts';
import { personaQuestions } from '../../../core/journey/persona.ts';
import { success6 } from '../../../core/stages/success-6.ts';

function marks<K extends DemoMark['mark']>(walk: DemoWalk, kind: K): Extract<DemoMark, { mark: K }>[] {
  return walk.steps.filter(
    (step): step is Extract<DemoMark, { mark: K }> => isMark(step) && step.mark === kind,
  );
}

describe.each(demoWalks.map((walk) => [walk.id, walk] as const))('the walk %s', (_, walk) => {
  it('goes through the six stages in order', () => {
    expect(marks(walk, 'stage').map(({ stage }) => stage)).toEqual([...demoStages]);
  });

  it('answers all eight questions, and can be served', () => {
    expect(Object.keys(walk.persona.answers)).toEqual([...personaQuestions]);
    expect(walk.persona.fit).not.toBe('unknown');
  });

  it('has a goal in every stage', () => {
    expect(walk.goals.map(({ stage }) => stage)).toEqual([...demoStages]);
  });

  it('gives every touchpoint an outcome and a feeling before the next one', () => {
    const named: { name: string; outcome: boolean; emotion: boolean }[] = [];
    for (const step of walk.steps.filter(isMark)) {
      if (step.mark === 'touchpoint') named.push({ name: step.name, outcome: false, emotion: false });
      const last = named.at(-1);
      if (last !== undefined && step.mark === 'outcome') last.outcome = true;
      if (last !== undefined && step.mark === 'emotion') last.emotion = true;
    }
    expect(named.length).toBeGreaterThan(14);
    expect(named.filter(({ outcome, emotion }) => !outcome || !emotion)).toEqual([]);
  });

  it('names only library entries and checkpoints that exist', () => {
    const library = success6.stages.flatMap((stage) => stage.library.map(({ id }) => id));
    const checkpoints = success6.stages.flatMap((stage) =>
      stage.checkpoints.map(({ id }) => `${stage.id}/${id}`),
    );
    for (const { libraryId } of marks(walk, 'touchpoint'))
      if (libraryId !== undefined) expect(library).toContain(libraryId);
    for (const { stage, checkpoint } of marks(walk, 'checkpoint'))
      expect(checkpoints).toContain(`${stage}/${checkpoint}`);
  });

  it('ends every wait it starts', () => {
    expect(marks(walk, 'wait-end').map(({ wait }) => wait)).toEqual(
      marks(walk, 'wait-start').map(({ wait }) => wait),
    );
  });

  it('sees good things, too', () => {
    expect(marks(walk, 'delight').length).toBeGreaterThan(2);
  });
});

describe('the walks together', () => {
  it('meet every planted friction', () => {
    const met = new Set(demoWalks.flatMap(({ meets }) => meets));
    expect(frictionIds.filter((id) => !met.has(id))).toEqual([]);
  });

  it('end with a second look that meets none', () => {
    expect(maraAgainWalk.meets).toEqual([]);
    expect(maraAgainWalk.version).toBe('fixed');
  });

  it('tell the second look from the first at the touchpoints both have', () => {
    const [first] = demoWalks;
    const again = new Set(marks(maraAgainWalk, 'touchpoint').map(({ name }) => name));
    const shared =
      first === undefined ? [] : marks(first, 'touchpoint').filter(({ name }) => again.has(name));
    expect(shared.length).toBeGreaterThan(15);
  });
});
