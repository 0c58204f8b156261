import { gapRules } from '../../../core/gaps/index.ts';
import type { Finding } from '../../../core/journey/finding.ts';
import { detectors } from '../../../core/signals/index.ts';
import { to } from '../frame/address.ts';

const known = new Set([
  ...detectors.map(({ id }) => `detectors/${id}`),
  ...gapRules.map(({ id }) => `gaps/${id}`),
]);

/** The guideline page a finding belongs to. A bundle may name any; only pages that exist are linked. */
export function guidelineLink({ guideline }: Finding): { href: string; label: string } | undefined {
  if (guideline === undefined || !known.has(guideline)) return undefined;
  return { href: to(`/guidelines/${guideline}/`), label: `Guideline: ${guideline.split('/')[1]}` };
}
