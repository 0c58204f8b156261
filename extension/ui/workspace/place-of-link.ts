import type { Audit } from '../../../core/journey/audit.ts';
import { fragmentId } from '../../../core/report/escape.ts';
import { auditAddress } from './place.ts';

/**
 * Where a link inside a picture leads in the workspace: pictures name findings and touchpoints as a report does. Undefined when
 * no link was followed, empty when its place is not in the audit.
 */
export function placeOfLink(event: MouseEvent, audit: Audit): string | undefined {
  const link = event.composedPath().find((it) => it instanceof SVGAElement);
  const wanted = link?.getAttribute('href')?.slice(1);
  if (wanted === undefined) return undefined;
  const finding = audit.findings.find((it) => fragmentId('f-', it.id) === wanted);
  if (finding) return auditAddress(audit.audit.id, 'findings', finding.id);
  const touchpoint = audit.stages
    .flatMap((it) => it.touchpoints)
    .find((it) => fragmentId('tp-', it.id) === wanted);
  return touchpoint ? auditAddress(audit.audit.id, 'touchpoints', touchpoint.id) : '';
}
