import { describe, expect, it } from 'vitest';
import { openJourneyFrom, walkOfOpenJourney } from '../../../core/exchange/open-journey.ts';
import { openJourneyOf, writeOpenJourney } from '../../../core/exchange/open-journey-out.ts';
import { project } from '../../../core/projection/project.ts';
import { audits } from '../../fixtures/audits/all.ts';

/** The example of the format's own specification. */
const example = {
  version: '1.0',
  stages: [
    { id: 's1', name: 'Discovery' },
    { id: 's2', name: 'Purchase' },
  ],
  swimlanes: [
    { id: 'sl1', name: 'User Action' },
    { id: 'sl2', name: 'Emotional State' },
  ],
  nodes: [
    {
      stageId: 's1',
      swimlaneId: 'sl1',
      title: 'Search for Product',
      description: 'Uses the search bar.',
      score: 5,
      isMomentOfTruth: true,
      icon: 'search',
      tags: ['Search', 'Desktop'],
    },
    {
      stageId: 's2',
      swimlaneId: 'sl2',
      title: 'Anxiety',
      description: 'Worried about payment.',
      severity: 'medium',
      sentiment: 'anxious',
      purpose: 'pain-point',
      tags: ['Checkout'],
    },
  ],
};
const refusal = (place: string) =>
  expect.objectContaining({
    code: 'not-open-journey',
    problems: expect.arrayContaining([expect.objectContaining({ place })]),
  });

describe('OpenJourney Format', () => {
  it('comes in as a walk: touchpoints, feelings and pain points', () => {
    const audit = project(walkOfOpenJourney(openJourneyFrom(example), 'w1', 1_000_000));
    expect(audit?.stages.map((it) => [it.id, it.touchpoints.map((point) => point.name)])).toEqual([
      ['discovery', ['Search for Product']],
      ['purchase', ['Purchase']],
    ]);
    expect(audit?.stages[0]?.touchpoints[0]).toMatchObject({
      momentOfTruth: true,
      emotions: [{ value: 2 }],
      notes: [{ text: 'Uses the search bar.' }],
    });
    expect(audit?.findings).toMatchObject([
      { title: 'Anxiety: Worried about payment.', severity: 2, tags: ['Checkout'] },
    ]);
  });

  it.each(Object.entries(audits))(
    'the audit “%s” goes out, and in again with its touchpoints and feelings',
    (_name, audit) => {
      const map = openJourneyFrom(JSON.parse(writeOpenJourney(audit)));
      expect(map).toEqual(openJourneyOf(audit));
      const back = project(walkOfOpenJourney(map, 'w1', 1_000_000));
      const shape = (stages: typeof audit.stages) =>
        stages
          .filter((it) => it.touchpoints.length > 0)
          .map((it) => it.touchpoints.map((point) => [point.name, point.channel, point.momentOfTruth]));
      expect(shape(back?.stages ?? [])).toEqual(shape(audit.stages));
      const feelings = (it: typeof audit) =>
        it.stages.map((stage) =>
          stage.touchpoints
            .flatMap((point) => point.emotions.map((emotion) => Math.round(emotion.value)))
            .filter(Boolean),
        );
      expect(back && feelings(back)).toEqual(feelings(audit));
    },
  );

  it('names what is wrong', () => {
    const [first] = example.nodes;
    expect(() => openJourneyFrom({ ...example, version: '2.0' })).toThrow(refusal('version'));
    expect(() => openJourneyFrom({ ...example, nodes: [{ ...first, stageId: 's9' }] })).toThrow(
      refusal('nodes[0].stageId'),
    );
    expect(() => openJourneyFrom({ ...example, stages: [example.stages[0], example.stages[0]] })).toThrow(
      refusal('stages[1].id'),
    );
    expect(() => openJourneyFrom([])).toThrow(refusal('the file'));
  });
});

describe('a map that says little', () => {
  const at = { stageId: 1, swimlaneId: 1 };
  const walked = (map: object) =>
    project(walkOfOpenJourney(openJourneyFrom({ version: 1, nodes: [], ...map }), 'w1', 1_000_000));
  const lane = (name: string) => [{ id: 1, name }];

  it('gets names for what has none', () => {
    const audit = walked({
      name: '→',
      persona: '',
      stages: [
        { id: 1, name: '→' },
        { id: 2, name: '←' },
      ],
      swimlanes: lane('Actions'),
      nodes: [at, { ...at, title: '!', tags: ['Channel: call'] }],
    });
    expect(audit?.audit.journey).toEqual({ id: 'journey', name: '→' });
    expect(audit?.persona).toMatchObject({ id: 'persona', name: 'Persona' });
    expect(audit?.stages.map((it) => it.id)).toEqual(['stage', 'stage-2']);
    expect(audit?.stages[0]?.touchpoints.map(({ id, name, channel }) => [id, name, channel])).toEqual([
      ['stage/t-touchpoint', 'Touchpoint', 'website'],
      ['stage/t-touchpoint-2', '!', 'call'],
    ]);
  });

  it('without a name is called after its point of view', () => {
    const plain = { stages: [{ id: 1, name: 'Buy' }], swimlanes: [] };
    expect(walked({ ...plain, pointOfView: 'A visitor' })?.audit.title).toBe('A visitor');
    expect(walked(plain)?.audit.title).toBe('Imported journey');
  });

  it('a pain is of middle weight where nobody weighed it, and a node without words has its lane’s', () => {
    const said = (name: string, more: object = {}) =>
      walked({ stages: [{ id: 1, name: 'Buy' }], swimlanes: lane(name), nodes: [{ ...at, ...more }] });
    expect(said('Pains')?.findings).toMatchObject([{ title: 'Pains', severity: 2 }]);
    expect(said('Pains', { severity: 'high', score: -5 })?.findings).toMatchObject([{ severity: 3 }]);
    expect(said('Ideas')?.stages[0]?.touchpoints[0]?.notes).toMatchObject([{ kind: 'idea', text: 'Ideas' }]);
    expect(said('Other', { title: 'Hm', score: -5 })?.stages[0]?.touchpoints[0]).toMatchObject({
      name: 'Buy',
      notes: [{ kind: 'note', text: 'Hm', tags: ['Other'] }],
      emotions: [{ value: -2 }],
    });
  });
});
