import type { Audit } from '../journey/audit.ts';
import type { Touchpoint } from '../journey/touchpoint.ts';
import type { OpenJourney } from './open-journey.ts';

type Node = OpenJourney['nodes'][number];

const swimlanes = [
  { id: 'touchpoints', name: 'Touchpoints' },
  { id: 'feelings', name: 'Feelings' },
  { id: 'pains', name: 'Pain points' },
  { id: 'ideas', name: 'Opportunities' },
] as const;
type Lane = (typeof swimlanes)[number]['id'];

/** The audit as a map in OpenJourney Format 1.0: touchpoints, feelings, pain points and opportunities, stage by stage. */
export function openJourneyOf(audit: Audit): OpenJourney {
  return {
    version: '1.0',
    name: audit.audit.title,
    persona: audit.persona.name,
    pointOfView: audit.audit.journey.name,
    stages: audit.stages.map(({ id, name }) => ({ id, name })),
    swimlanes: swimlanes.map((it) => ({ ...it })),
    nodes: audit.stages.flatMap((stage) => stage.touchpoints.flatMap((it) => nodesOf(audit, stage.id, it))),
  };
}

export const writeOpenJourney = (audit: Audit): string =>
  `${JSON.stringify(openJourneyOf(audit), null, 1)}\n`;

function nodesOf(audit: Audit, stageId: string, touchpoint: Touchpoint): Node[] {
  const on = (swimlaneId: Lane, fields: Partial<Node> & { title: string }): Node => ({
    stageId,
    swimlaneId,
    description: '',
    score: 0,
    isMomentOfTruth: false,
    tags: [],
    ...fields,
  });
  const open = audit.findings.filter((it) => it.touchpoint === touchpoint.id && it.status !== 'dismissed');
  return [
    on('touchpoints', {
      title: touchpoint.name,
      purpose: 'touchpoint',
      isMomentOfTruth: touchpoint.momentOfTruth,
      tags: [`channel:${touchpoint.channel}`],
      ...(touchpoint.outcomeNote === undefined ? {} : { description: touchpoint.outcomeNote }),
    }),
    ...touchpoint.emotions.map((it) =>
      on('feelings', {
        title: it.stimulus || feelings[Math.round(it.value) + 2] || 'neutral',
        score: it.value * 2.5 + 0,
        sentiment: feelings[Math.round(it.value) + 2] ?? 'neutral',
      }),
    ),
    ...open
      .filter((it) => it.class === 'pain' || it.class === 'churn-risk')
      .map((it) =>
        on('pains', {
          title: it.title,
          description: it.recommendation ?? '',
          severity: (['low', 'low', 'medium', 'high', 'high'] as const)[it.severity ?? 2] ?? 'medium',
          purpose: 'pain-point',
          tags: [it.kind, ...it.tags].slice(0, 100),
        }),
      ),
    ...open
      .filter((it) => it.class === 'opportunity')
      .map((it) => on('ideas', { title: it.title, purpose: 'opportunity' })),
    ...touchpoint.notes
      .filter((it) => it.kind === 'idea')
      .map((it) => on('ideas', { title: it.text, purpose: 'opportunity' })),
  ];
}

const feelings = ['very unhappy', 'unhappy', 'neutral', 'happy', 'very happy'] as const;
