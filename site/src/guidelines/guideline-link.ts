import process from 'node:process';
import { gapRules } from '../../../core/gaps/index.ts';
import type { Finding } from '../../../core/journey/finding.ts';
import { detectors } from '../../../core/signals/index.ts';
import { to } from '../frame/address.ts';
import { words } from '../words/words.ts';

const known = new Set([
  ...detectors.map(({ id }) => `detectors/${id}`),
  ...gapRules.map(({ id }) => `gaps/${id}`),
]);

/** Where guidelines are: on this site, on the Waymark site a team's own site names, or nowhere. */
const elsewhere = process.env['WAYMARK_GUIDELINES']?.replace(/\/$/, '');

/** The guideline page a finding belongs to. A bundle may name any; only pages that exist are linked. */
export function guidelineLink({ guideline }: Finding): { href: string; label: string } | undefined {
  if (guideline === undefined || !known.has(guideline)) return undefined;
  if (elsewhere === 'none') return undefined;
  const path = `/guidelines/${guideline}/`;
  const name = guideline.split('/')[1]?.replaceAll('-', ' ') ?? '';
  return { href: elsewhere ? `${elsewhere}${path}` : to(path), label: words.views.broken.guideline(name) };
}
