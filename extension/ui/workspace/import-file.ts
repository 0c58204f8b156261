import { type Bundle, readBundle } from '../../../core/exchange/bundle.ts';
import { Refusal } from '../../../core/journey/refusal.ts';
import { stageModelById } from '../../../core/stages/index.ts';
import { success6 } from '../../../core/stages/success-6.ts';
import { readWalk } from '../../storage/walks.ts';
import { samplePersonas } from '../panel/sample-personas.ts';
import { personas, settings } from '../state/saved.ts';
import { sha256 } from '../state/sha256.ts';
import { say } from '../words/say.ts';
import { storeWalk } from './store-walk.ts';
import { auditFromJson } from './walk-from-json.ts';

/**
 * Takes a bundle, an audit JSON, an OpenJourney map or a DevTools recording in as a stored walk and returns its id. Throws `Refusal` and changes nothing when the file
 * is broken, holds no log, or is stored already.
 */
export async function importFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const bundle: Bundle = isZip
    ? await readBundle(bytes, sha256)
    : { audit: auditFromJson(new TextDecoder().decode(bytes), stranger()), pictures: new Map() };
  const { audit } = bundle;
  const walk = audit.audit.id;
  if (audit.events.length === 0) throw new Refusal('no-log', say('import_no_log'));
  if (await readWalk(walk)) throw new Refusal('known', say('import_known', audit.audit.title));
  await storeWalk(audit, bundle.pictures);
  return walk;
}

/** Who is said to have walked where a file does not say it: the auditor's first persona, by the stages they use. */
function stranger() {
  const persona = personas.value[0] ?? samplePersonas()[0];
  if (!persona) throw new Error('There is no persona.');
  const at = Date.now();
  const walk = `w-${crypto.randomUUID().slice(0, 13)}`;
  return { walk, at, persona, framework: stageModelById(settings.value.stageModel) ?? success6 };
}
