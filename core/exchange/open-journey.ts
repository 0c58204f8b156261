import type { JourneyEvent } from '../journey/event.ts';
import { eventSchema } from '../journey/event.ts';
import { type Problem, Refusal } from '../journey/refusal.ts';
import { type StageModel, stageModelSchema } from '../journey/stage-model.ts';
import { slug } from '../projection/page-key.ts';
import { z } from '../zod.ts';
import type { ImportedAct } from './imported-act.ts';
import { maskPeople } from './mask-people.ts';
import { problemsOf } from './mend-of.ts';

/**
 * OpenJourney Format 1.0 (`.ojf`), the file of the Ptolemy editor: stages are columns, swimlanes rows, nodes their crossings.
 * https://github.com/andywestley/ptolemy-journey-mapper
 */
const id = z.union([z.string().min(1).max(200), z.number().int()]).transform(String);
const text = z.string().max(10_000);
const node = z.looseObject({
  stageId: id,
  swimlaneId: id,
  title: text.default(''),
  description: text.default(''),
  severity: z.enum(['low', 'medium', 'high']).optional().catch(undefined),
  score: z.number().min(-5).max(5).default(0),
  sentiment: z.string().max(200).optional(),
  purpose: z.string().max(200).optional(),
  isMomentOfTruth: z.boolean().default(false),
  icon: z.string().max(200).optional(),
  iconColor: z.string().max(200).optional(),
  tags: z.array(z.string().max(300)).max(100).default([]),
});
const column = z.looseObject({ id, name: z.string().max(300) });
export const openJourneySchema = z.looseObject({
  version: z
    .union([z.string().max(20), z.number()])
    .transform(String)
    .pipe(z.string().regex(/^1(\.\d+)?(\.\d+)?$/, 'Waymark reads version 1.0')),
  name: z.string().max(300).optional(),
  persona: z.string().max(300).optional(),
  pointOfView: z.string().max(1000).optional(),
  stages: z.array(column).min(1).max(40),
  swimlanes: z.array(column).max(200),
  nodes: z.array(node).max(5000),
});
export type OpenJourney = z.infer<typeof openJourneySchema>;
type Node = OpenJourney['nodes'][number];

/** A map in OpenJourney Format, checked: ids occur once and every node has its stage and swimlane. Throws `Refusal`. */
export function openJourneyFrom(data: unknown): OpenJourney {
  const parsed = openJourneySchema.safeParse(data);
  if (!parsed.success) refuse(problemsOf(parsed.error, data));
  const { stages, swimlanes, nodes } = parsed.data;
  const problems: Problem[] = [];
  for (const [name, list] of [
    ['stages', stages],
    ['swimlanes', swimlanes],
  ] as const)
    for (const [index, item] of list.entries())
      if (list.findIndex((it) => it.id === item.id) !== index)
        problems.push({ place: `${name}[${index}].id`, mend: 'give every one an id of its own' });
  const stageIds = new Set(stages.map((it) => it.id));
  const laneIds = new Set(swimlanes.map((it) => it.id));
  for (const [index, { stageId, swimlaneId }] of nodes.entries()) {
    if (!stageIds.has(stageId))
      problems.push({ place: `nodes[${index}].stageId`, mend: 'name one of the stages' });
    if (!laneIds.has(swimlaneId))
      problems.push({ place: `nodes[${index}].swimlaneId`, mend: 'name one of the swimlanes' });
  }
  if (problems.length > 0) refuse(problems);
  return parsed.data;
}

function refuse(problems: readonly Problem[]): never {
  throw new Refusal(
    'not-open-journey',
    `This is not a map in OpenJourney Format: ${problems[0]?.place}: ${problems[0]?.mend}`,
    problems,
  );
}

/** The map as a walk of its own: nobody measured it, so all of it is what somebody assumed. `at` is when it is read. */
export function walkOfOpenJourney(map: OpenJourney, walk: string, at: number): JourneyEvent[] {
  const framework = frameworkOf(map);
  const title = map.name ?? map.pointOfView ?? 'Imported journey';
  const persona = map.persona ?? 'Imported persona';
  const journey = { id: slug(title) || 'journey', name: title.slice(0, 300) };
  const acts: ImportedAct[] = [
    {
      type: 'start',
      walk,
      title: title.slice(0, 300),
      journey,
      site: '',
      persona: { id: slug(persona) || 'persona', name: persona || 'Persona', fit: 'yes' },
      framework,
      app: 'OpenJourney Format 1.0',
    },
    ...map.stages.flatMap((stage, index) => actsOfStage(map, stage.id, framework.stages[index]?.id ?? '')),
    { type: 'stop' },
  ];
  return acts.map((act, index) => eventSchema.parse({ ...act, id: `${walk}/o/${index}`, at }));
}

function frameworkOf({ stages }: OpenJourney): StageModel {
  const ids = new Set<string>();
  return stageModelSchema.parse({
    id: 'open-journey',
    version: 1,
    name: 'OpenJourney',
    stages: stages.map(({ name }) => {
      const wanted = slug(name) || 'stage';
      let unique = wanted;
      for (let n = 2; ids.has(unique); n++) unique = `${wanted}-${n}`;
      ids.add(unique);
      return { id: unique, name };
    }),
  });
}

/** Lanes that hold what was met rather than what was felt or found about it. */
const touchpointLane = /touch ?point|action|step|channel|doing|handlung|aktion|kontaktpunkt|schritt/i;
const ideaLane = /opportunit|idea|solution|chance|idee/i;
const painLane = /pain|friction|problem|barrier|issue|schmerz/i;

/** The touchpoints of a stage, and what its other nodes say hung on the first of them. */
function actsOfStage(map: OpenJourney, stageId: string, stage: string): ImportedAct[] {
  const lanes = new Map(map.swimlanes.map((it) => [it.id, it.name]));
  const nodes = map.nodes.filter((it) => it.stageId === stageId);
  const isTouchpoint = (it: Node) =>
    it.purpose === 'touchpoint' || touchpointLane.test(lanes.get(it.swimlaneId) ?? '');
  const opened = nodes.filter(isTouchpoint);
  const used = new Set<string>();
  const place = (name: string) => {
    const wanted = `${stage}/t-${slug(name) || 'touchpoint'}`;
    let unique = wanted;
    for (let n = 2; used.has(unique); n++) unique = `${wanted}-${n}`;
    used.add(unique);
    return unique;
  };
  const acts: ImportedAct[] = [{ type: 'stage', stage }];
  let first: string | undefined;
  for (const it of opened) {
    const touchpoint = place(it.title);
    first ??= touchpoint;
    const name = it.title.slice(0, 300) || 'Touchpoint';
    acts.push({
      type: 'touchpoint',
      touchpoint,
      name,
      stage,
      momentOfTruth: it.isMomentOfTruth,
      channel: channelOf(it),
    });
    acts.push(...judgements(it, touchpoint));
    if (it.description !== '')
      acts.push({
        type: 'note',
        touchpoint,
        kind: 'note',
        text: maskPeople(it.description).slice(0, 10_000),
      });
  }
  for (const it of nodes.filter((node) => !isTouchpoint(node))) {
    if (first === undefined) {
      first = place(map.stages.find((column) => column.id === stageId)?.name ?? stage);
      const name = map.stages.find((column) => column.id === stageId)?.name || stage;
      acts.push({ type: 'touchpoint', touchpoint: first, name, stage });
    }
    acts.push(...saidOf(it, lanes.get(it.swimlaneId) ?? '', first));
  }
  return acts;
}

function saidOf(it: Node, lane: string, touchpoint: string): ImportedAct[] {
  const words = maskPeople([it.title, it.description].filter(Boolean).join(': ')).slice(0, 10_000) || lane;
  const isPain = it.purpose === 'pain-point' || it.severity !== undefined || painLane.test(lane);
  if (isPain) {
    const severity = { low: 1, medium: 2, high: 3 }[it.severity ?? 'medium'];
    return [
      { type: 'friction', touchpoint, text: words.slice(0, 300), severity, tags: it.tags.slice(0, 30) },
      ...judgements(it, touchpoint),
    ];
  }
  const kind = ideaLane.test(lane) ? 'idea' : 'note';
  const tags = [lane.slice(0, 300), ...it.tags].filter(Boolean).slice(0, 20);
  return [{ type: 'note', touchpoint, kind, text: words, tags }, ...judgements(it, touchpoint)];
}

/** −5 … +5 becomes −2 … +2; 0 is the format's default and says nothing. */
function judgements({ score, sentiment = '' }: Node, touchpoint: string): ImportedAct[] {
  return score === 0
    ? []
    : [{ type: 'emotion', touchpoint, value: Math.round((score / 5) * 2), stimulus: sentiment }];
}

const channelOf = ({ tags }: Node): string =>
  tags
    .find((tag) => /^channel:/i.test(tag))
    ?.replace(/^channel: ?/i, '')
    .slice(0, 300) || 'website';
