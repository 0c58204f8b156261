import type { Audit } from '../journey/audit.ts';
import { element } from './xml.ts';

const extensions = [
  ['Concept', 'concept'],
  ['Time', 'time'],
  ['Lifecycle', 'lifecycle'],
  ['Organizational', 'org'],
] as const;

/**
 * An event log for process mining (IEEE 1849-2016, https://xes-standard.org): a trace is the walk, an event a touchpoint in the
 * order of time, its resource the persona.
 */
export function xesOf(audit: Audit): string {
  let last = audit.audit.startedAt;
  const touchpoints = audit.stages
    .flatMap((stage) => stage.touchpoints.map((touchpoint) => ({ stage, touchpoint })))
    .map((it) => {
      last = it.touchpoint.startedAt ?? last;
      return { ...it, at: last };
    })
    .sort((a, b) => a.at - b.at);
  const events = touchpoints.map(({ stage, touchpoint, at }) =>
    element(
      'event',
      {},
      [
        string('concept:name', touchpoint.name),
        date('time:timestamp', at),
        string('lifecycle:transition', 'complete'),
        string('org:resource', audit.persona.name),
        string('waymark:stage', stage.name),
        string('waymark:channel', touchpoint.channel),
        ...(touchpoint.outcome === undefined ? [] : [string('waymark:outcome', touchpoint.outcome)]),
        ...touchpoint.emotions
          .slice(-1)
          .map((it) => element('float', { key: 'waymark:emotion', value: it.value })),
      ].join(''),
    ),
  );
  const trace = [
    string('concept:name', audit.audit.id),
    string('waymark:title', audit.audit.title),
    string('waymark:journey', audit.audit.journey.name),
    ...events,
  ];
  const log = [
    ...extensions.map(([name, prefix]) =>
      element('extension', { name, prefix, uri: `http://www.xes-standard.org/${prefix}.xesext` }),
    ),
    element('global', { scope: 'trace' }, string('concept:name', '')),
    element(
      'global',
      { scope: 'event' },
      string('concept:name', '') + date('time:timestamp', 0) + string('lifecycle:transition', 'complete'),
    ),
    element('classifier', { name: 'Activity', scope: 'event', keys: 'concept:name lifecycle:transition' }),
    element('trace', {}, trace.join('\n')),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('log', { 'xes.version': '1849.2016', 'xes.features': '' }, log.join('\n'))}\n`;
}

const string = (key: string, value: string): string => element('string', { key, value });
const date = (key: string, at: number): string => element('date', { key, value: new Date(at).toISOString() });
