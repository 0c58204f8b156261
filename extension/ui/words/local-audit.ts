import type { Audit } from '../../../core/journey/audit.ts';
import { stageName } from './names.ts';
import { spoken } from './say.ts';

const known = new WeakMap<Audit, Audit>();

/** The audit with its stages named in the auditor's language, for the pictures and sentences that core makes of it. */
export function localAudit(audit: Audit): Audit {
  if (spoken() === 'en') return audit;
  const found = known.get(audit) ?? renamed(audit);
  known.set(audit, found);
  return found;
}

function renamed(audit: Audit): Audit {
  const { framework } = audit;
  const named = <T extends { id: string; name: string }>(stage: T): T => ({
    ...stage,
    name: stageName(stage, framework.id),
  });
  return {
    ...audit,
    stages: audit.stages.map(named),
    framework: { ...framework, stages: framework.stages.map(named) },
  };
}
