import { type Audit, auditSchema } from '../journey/audit.ts';
import { eventSchema, type JourneyEvent } from '../journey/event.ts';
import { type Problem, Refusal } from '../journey/refusal.ts';
import { unchangedBy } from '../unchanged-by.ts';
import { mostProblems, problemOf, problemsOf } from './mend-of.ts';

const isAudit = unchangedBy(auditSchema);
const isEvent = unchangedBy(eventSchema);

/** The data as an audit of the present version, defaults filled in, unknown keys left out. Throws `Refusal` with the places and the mends. */
export function parseAudit(data: unknown): Audit {
  // The check lets through exactly what the schema gives back as it is.
  if (isAudit(data)) return data as Audit;
  const { events, ...others } = withEvents(data);
  const parsed = auditSchema.safeParse({ ...others, ...(Array.isArray(events) ? {} : { events }) });
  const problems = parsed.error ? problemsOf(parsed.error, data) : [];
  const log = Array.isArray(events) ? parseEvents(events, problems) : undefined;
  const [first] = problems;
  if (first || !parsed.success)
    throw new Refusal(
      'not-an-audit',
      `This is not a Waymark audit: ${first?.place}: ${first?.mend}`,
      problems,
    );
  return log ? { ...parsed.data, events: log } : parsed.data;
}

function withEvents(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

/** A long log costs zod the most, so it only sees the events that need it, and stops when there are problems enough. */
function parseEvents(events: readonly unknown[], problems: Problem[]): JourneyEvent[] {
  const log: JourneyEvent[] = [];
  for (const [index, event] of events.entries()) {
    if (isEvent(event)) {
      log.push(event as JourneyEvent); // as above
      continue;
    }
    const parsed = eventSchema.safeParse(event);
    if (parsed.success) log.push(parsed.data);
    else for (const issue of parsed.error.issues) problems.push(problemOf(issue, event, ['events', index]));
    if (problems.length >= mostProblems) break;
  }
  return log;
}
