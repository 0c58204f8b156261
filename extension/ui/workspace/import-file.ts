import { readAudit } from '../../../core/exchange/audit-json.ts';
import { type Bundle, readBundle } from '../../../core/exchange/bundle.ts';
import { Refusal } from '../../../core/journey/refusal.ts';
import { readWalk } from '../../storage/walks.ts';
import { sha256 } from '../state/sha256.ts';
import { say } from '../words/say.ts';
import { storeWalk } from './store-walk.ts';

/**
 * Takes a bundle or an audit JSON in as a stored walk and returns its id. Throws `Refusal` and changes nothing when the file
 * is broken, holds no log, or is stored already.
 */
export async function importFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const bundle: Bundle = isZip
    ? await readBundle(bytes, sha256)
    : { audit: readAudit(new TextDecoder().decode(bytes)), pictures: new Map() };
  const { audit } = bundle;
  const walk = audit.audit.id;
  if (audit.events.length === 0) throw new Refusal('no-log', say('import_no_log'));
  if (await readWalk(walk)) throw new Refusal('known', say('import_known', audit.audit.title));
  await storeWalk(audit, bundle.pictures);
  return walk;
}
