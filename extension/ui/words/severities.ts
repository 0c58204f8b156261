import { say } from './say.ts';

/** Nielsen's scale, 0 not a problem … 4 catastrophe. */
export function severityNames(): readonly string[] {
  return [say('severity_0'), say('severity_1'), say('severity_2'), say('severity_3'), say('severity_4')];
}

export function severityName(severity: number): string {
  return severityNames()[severity] ?? '';
}
