import type { Audit } from '../journey/audit.ts';
import type { Plan, PlanStep } from '../journey/plan.ts';
import type { Touchpoint } from '../journey/touchpoint.ts';
import { element, xmlText } from './xml.ts';

/**
 * Customer Journey Modelling Language 2.0 (https://cjml.no): the walk as an actual journey and, where there is a plan, the planned
 * one before it. No schema is published; elements and their order are those of SINTEF's own sample and tools.
 */
export function cjmlOf(audit: Audit): string {
  const journeys = audit.plan ? [planned(audit, audit.plan), actual(audit)] : [actual(audit)];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('CJML', { version: '2.0' }, journeys.join('\n'))}\n`;
}

const customer = 'customer';
const company = 'company';
/** Channels by which the company turns to the customer, unless the walk says otherwise. */
const sentByCompany: ReadonlySet<string> = new Set(['e-mail', 'sms', 'letter', 'push', 'advert', 'webinar']);

function actual(audit: Audit): string {
  const { title, journey, state } = audit.audit;
  const touchpoints = audit.stages.flatMap((stage) => stage.touchpoints.map((it) => point(audit, it)));
  return element(
    'actualJourney',
    {},
    [
      text('journeyID', audit.audit.id),
      text('journeyTitle', title),
      ...(audit.plan ? [text('plannedReference', audit.plan.id)] : []),
      phases(audit),
      text('journeyShortSummary', journey.name),
      text('journeyStatus', state === 'stopped' ? 'completed' : 'ongoing'),
      actors(audit),
      element('touchpoints', {}, touchpoints.join('\n')),
    ].join('\n'),
  );
}

function planned(audit: Audit, plan: Plan): string {
  return element(
    'plannedJourney',
    {},
    [
      text('journeyID', plan.id),
      text('journeyTitle', plan.name),
      phases(audit),
      text('journeyShortSummary', plan.trigger || plan.name),
      actors(audit),
      element('touchpoints', {}, plan.steps.map(plannedPoint).join('\n')),
    ].join('\n'),
  );
}

function point(audit: Audit, touchpoint: Touchpoint): string {
  const { startedAt, emotions, outcomeNote } = touchpoint;
  const isAction =
    touchpoint.actions.length > 0 &&
    touchpoint.actions.every((it) => it.party === 'customer') &&
    !touchpoint.direct;
  const name = isAction ? 'actualAction' : 'actualCommunicationPoint';
  const findings = audit.findings.filter(
    (it) => it.touchpoint === touchpoint.id && it.status !== 'dismissed',
  );
  const comment = [outcomeNote, ...findings.map((it) => it.title)].filter(Boolean).join('; ');
  return element(
    name,
    {},
    [
      text('touchpointID', touchpoint.id),
      element('belongsTo', { phaseIDref: touchpoint.stage }),
      ...sides(touchpoint, isAction, touchpoint.actions[0]?.party === 'company'),
      ...(comment === '' ? [] : [text('comment', comment)]),
      ...(startedAt === undefined
        ? []
        : [element('timestamps', {}, text('timeStarted', new Date(startedAt).toISOString()))]),
      ...(emotions.length === 0 ? [] : [experience(emotions)]),
    ].join(''),
  );
}

function plannedPoint(step: PlanStep): string {
  return element(
    'plannedCommunicationPoint',
    {},
    [
      text('touchpointID', step.id),
      element('belongsTo', { phaseIDref: step.stage }),
      ...sides(step, false, false),
    ].join(''),
  );
}

/** Who turns to whom, and by which channel. */
function sides(
  { name, channel }: { name: string; channel: string },
  isAction: boolean,
  companyActs: boolean,
): string[] {
  const fromCompany = companyActs || (!isAction && sentByCompany.has(channel));
  const [from, to] = fromCompany ? [company, customer] : [customer, company];
  const side = (tag: 'initiator' | 'receiver', who: string) =>
    element(tag, {}, element('refersTo', { actorIDref: who }) + text(`${tag}Label`, name));
  if (isAction) return [side('initiator', from)];
  return [
    side('initiator', from),
    side('receiver', to),
    element('channel', {}, text('channelName', channel)),
  ];
}

/** Rated 1–5, as the Mermaid journey is: the mean emotion plus 3. */
function experience(emotions: Touchpoint['emotions']): string {
  const mean = emotions.reduce((sum, it) => sum + it.value, 0) / emotions.length;
  const words = emotions
    .map((it) => it.stimulus)
    .filter(Boolean)
    .join('; ');
  return element(
    'touchpointExperience',
    {},
    text('experienceDescription', words) + text('experienceRating', String(Math.round(mean) + 3)),
  );
}

function phases({ stages }: Audit): string {
  const list = stages.map(({ id, name }) =>
    element('journeyPhase', { phaseID: id }, text('phaseName', name) + text('phaseDescription', '')),
  );
  return element('journeyPhases', {}, list.join(''));
}

function actors({ persona, audit }: Audit): string {
  return element(
    'actors',
    {},
    element('endUser', { actorID: customer }, text('actorName', persona.name)) +
      element(
        'serviceProvider',
        { actorID: company },
        text('companyName', audit.site.replace(/^https?:\/\//, '') || audit.journey.name),
      ),
  );
}

const text = (name: string, words: string): string => element(name, {}, xmlText(words));
