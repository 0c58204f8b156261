import { evidenceOfAxe } from '../../../core/exchange/evidence/axe.ts';
import { evidenceOfHar } from '../../../core/exchange/evidence/har.ts';
import { evidenceOfLighthouse } from '../../../core/exchange/evidence/lighthouse.ts';
import type { EvidenceImport } from '../../../core/exchange/evidence/place-evidence.ts';
import { readJson } from '../../../core/exchange/json-gate.ts';
import type { Audit } from '../../../core/journey/audit.ts';

/** What a report of another tool says of this audit's pages. The tool is told by what its file holds. Throws `Refusal`. */
export function evidenceFrom(text: string, audit: Audit): EvidenceImport {
  const data = readJson(text, 'This report');
  const has = (key: string) => typeof data === 'object' && data !== null && Object.hasOwn(data, key);
  if (has('lighthouseVersion')) return evidenceOfLighthouse(data, audit);
  if (has('log')) return evidenceOfHar(data, audit);
  return evidenceOfAxe(data, audit);
}
