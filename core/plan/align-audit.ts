import { inTime } from '../gaps/places.ts';
import type { Audit } from '../journey/audit.ts';
import { type Alignment, alignPlan } from './align.ts';

/** An audit's plan against its walk; undefined for an audit without a plan. */
export function alignAudit(audit: Pick<Audit, 'plan' | 'stages'>): Alignment | undefined {
  return audit.plan && alignPlan(audit.plan, inTime(audit));
}
