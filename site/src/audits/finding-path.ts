import type { Finding } from '../../../core/journey/finding.ts';
import { fragmentId } from '../../../core/report/escape.ts';
import type { Published } from './published.ts';

/** The permalink of a finding, as a path on this site. */
export function findingPath({ slug }: Published, { id }: Pick<Finding, 'id'>): string {
  return `/journeys/${slug}/#${fragmentId('f-', id)}`;
}
