/** The parts of an audit, in the order of their tabs. */
export const auditParts = [
  'map',
  'findings',
  'score',
  'fixes',
  'missing',
  'gates',
  'touchpoints',
  'plan',
  'metrics',
  'notes',
  'evidence',
  'export',
] as const;
export type AuditPart = (typeof auditParts)[number];

/** Where in the workspace one is, as its address says after the `#`. */
export type Place =
  | { page: 'audits' }
  | { page: 'sample' }
  | { page: 'audit'; id: string; part: AuditPart; focus: string | undefined }
  | { page: 'compare'; before: string | undefined; after: string | undefined }
  | { page: 'together'; walks: readonly string[] }
  | { page: 'personas' }
  | { page: 'models' }
  | { page: 'storage' }
  | { page: 'settings' };

/** Reads `#/audit/<id>/findings/<finding>` and its like; anything else is the list of audits. */
export function placeOf(hash: string): Place {
  const pieces = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  const [page, id, part, focus] = pieces;
  if (page === 'audit' && id) {
    return { page, id, part: auditParts.find((it) => it === part) ?? 'map', focus: focus || undefined };
  }
  if (page === 'compare') return { page, before: id || undefined, after: part || undefined };
  if (page === 'together') return { page, walks: [...new Set(pieces.slice(1).filter(Boolean))] };
  if (page === 'sample' || page === 'personas' || page === 'models') return { page };
  if (page === 'storage' || page === 'settings') return { page };
  return { page: 'audits' };
}

/** The address of a part of an audit. */
export function auditAddress(id: string, part: AuditPart = 'map', focus?: string): string {
  const rest = focus === undefined ? '' : `/${encodeURIComponent(focus)}`;
  return `#/audit/${encodeURIComponent(id)}/${part}${rest}`;
}

/** The address where audits of one journey are judged together. */
export function togetherAddress(walks: readonly string[]): string {
  return `#/together/${walks.map(encodeURIComponent).join('/')}`;
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return ''; // A hand-written address with a stray % leads to the list.
  }
}
