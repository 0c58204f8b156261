import type { Audit } from '../../../core/journey/audit.ts';
import type { GateFailure } from '../../../core/scoring/gates.ts';
import { checkpointText, findingTitle } from './names.ts';
import { say, sayCount } from './say.ts';

/** Why the gates failed, in short: `1 severity 4, goal blocked at Checkout`. */
export function gateWords(audit: Audit, failures: readonly GateFailure[]): string {
  const grave = failures.filter((it) => it.gate === 'severity').length;
  const checkpoints = failures.filter((it) => it.gate === 'checkpoint').length;
  const blocked = failures.flatMap((it) =>
    it.gate === 'blocked-moment' ? [touchpointName(audit, it.touchpoint)] : [],
  );
  return [
    ...(grave > 0 ? [sayCount('gates_grave', grave)] : []),
    ...blocked.map((name) => say('gate_blocked', name)),
    ...(checkpoints > 0 ? [sayCount('gates_checkpoints', checkpoints)] : []),
  ].join(', ');
}

/** One failure in full. */
export function gateFailureWords(audit: Audit, failure: GateFailure): string {
  if (failure.gate === 'blocked-moment')
    return say('gate_blocked', touchpointName(audit, failure.touchpoint));
  if (failure.gate === 'severity') {
    const finding = audit.findings.find((it) => it.id === failure.evidence);
    return say('gate_grave', finding ? findingTitle(finding) : failure.evidence);
  }
  const stage = audit.framework.stages.find((it) => it.id === failure.stage);
  const found = stage?.checkpoints.find((it) => it.id === failure.checkpoint);
  return say('gate_checkpoint', found ? checkpointText(found) : failure.checkpoint);
}

function touchpointName(audit: Audit, id: string): string {
  return audit.stages.flatMap((it) => it.touchpoints).find((it) => it.id === id)?.name ?? id;
}
