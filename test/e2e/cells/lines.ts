import { compareEvents, type JourneyEvent } from '../../../core/journey/event.ts';

/** The log as short lines in time order, without vitals and without what a cell does not ask for. */
export function lines(log: readonly JourneyEvent[], site: { url: string; other: string }): string[] {
  return [...log].sort(compareEvents).flatMap((event) => line(event, site) ?? []);
}

function line(event: JourneyEvent, { url, other }: { url: string; other: string }): string | undefined {
  switch (event.type) {
    case 'visit': {
      // Frames are told by their own cells.
      if (event.frame !== 0) return undefined;
      const path = event.url.replace(url, '').replace(other, 'other');
      const status = event.status === undefined || event.status === 200 ? '' : ` ${event.status}`;
      return `visit ${path} ${event.how}${status}${event.title === 'View' ? ' View' : ''}`;
    }
    case 'leave':
      return event.frame === 0 ? 'leave' : undefined;
    case 'click': {
      const by = event.by === 'mouse' ? '' : ` ${event.by}`;
      return `${event.kind} ${event.target.name}${by}${event.modifier ? ' modifier' : ''}`;
    }
    case 'effect':
      return `effect ${event.what}${event.what === 'mutation' && event.afterMs > 1_000 ? ' slow' : ''}`;
    case 'input':
      return `input ${event.length}${event.valid ? '' : ' invalid'}${event.sensitive ? ' sensitive' : ''}`;
    case 'submit':
      return `submit ${event.valid}`;
    case 'form-gone':
      return `form-gone ${event.changedFields}`;
    case 'failure':
      return `failure ${event.what} ${event.what === 'request' ? event.status : event.what === 'resource' ? event.resource : event.message}`;
    case 'visibility':
      return event.frame === 0 ? `visibility ${event.visible}` : undefined;
    case 'scroll':
    case 'pointer':
      return event.type;
    default:
      return undefined;
  }
}
