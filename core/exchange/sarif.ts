import type { Audit } from '../journey/audit.ts';
import { clean } from '../report/escape.ts';
import { cleanJson } from './clean-lines.ts';
import { openFindings } from './trackers.ts';

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). `auditFile` is the audit's path in the repository: code
 * hosts show results at a file, and a web page is none; its address stands in the properties.
 */
export function sarifOf(audit: Audit, auditFile: string, version: string): string {
  const findings = openFindings(audit);
  const rules = [...new Set(findings.map((it) => it.kind))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Waymark',
            version,
            rules: rules.map((id) => ({ id, shortDescription: { text: id } })),
          },
        },
        results: findings.map((it) => ({
          ruleId: it.kind,
          ruleIndex: rules.indexOf(it.kind),
          level: (it.severity ?? 2) >= 3 ? 'error' : (it.severity ?? 2) >= 2 ? 'warning' : 'note',
          message: { text: `${it.title} (${it.touchpoint}, ${it.count}×)` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(clean(auditFile)), uriBaseId: '%SRCROOT%' },
              },
            },
          ],
          partialFingerprints: { 'waymark/v1': it.id },
          properties: {
            url: it.url ?? '',
            stage: it.stage,
            touchpoint: it.touchpoint,
            severity: it.severity ?? null,
            status: it.status,
          },
        })),
      },
    ],
  };
  return cleanJson(log);
}
