import { type Redaction, redactCopy } from '../../../core/exchange/redact-copy.ts';
import type { Audit } from '../../../core/journey/audit.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import { readPicture } from '../../storage/pictures.ts';
import { spoken } from '../words/say.ts';
import type { ExportKind, ExportParts } from './export-kinds.ts';

/** Everything one export needs, redacted, its pictures read from the database. */
export async function exportParts(
  audit: Audit,
  leaveOut: Redaction,
  kind: Pick<ExportKind, 'pictures'>,
): Promise<ExportParts> {
  const copy = redactCopy(audit, leaveOut);
  const pictures = new Map<string, Uint8Array>();
  if (kind.pictures && !leaveOut.pictures) {
    for (const { id } of copy.stages.flatMap((it) =>
      it.touchpoints.flatMap((touchpoint) => touchpoint.pictures),
    )) {
      const row = await readPicture(id);
      if (row) pictures.set(id, new Uint8Array(await row.blob.arrayBuffer()));
    }
  }
  return { audit: copy, score: score(inputOf(copy)), pictures, locale: spoken() };
}

/** `visit-to-shop-example-2026-11-12`: the start of an export's file name. */
export function exportName(audit: Audit): string {
  return `${fileWords(audit.audit.title) || 'audit'}-${new Date(audit.audit.startedAt).toISOString().slice(0, 10)}`;
}

/** Words as a part of a file name; empty when no letter of them can be. */
export function fileWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}
