import { type Bundle, readBundle } from '../../../core/exchange/bundle.ts';
import { Refusal } from '../../../core/journey/refusal.ts';
import { success6 } from '../../../core/stages/success-6.ts';
import { readWalk } from '../../storage/walks.ts';
import { samplePersonas } from '../panel/sample-personas.ts';
import { modelById, personas, settings } from '../state/saved.ts';
import { sha256 } from '../state/sha256.ts';
import { say } from '../words/say.ts';
import { looksLikeJourney } from './looks-like-journey.ts';
import { storeWalk } from './store-walk.ts';
import { stranger } from './stranger.ts';
import { auditFromJson } from './walk-from-json.ts';

/** The walk that was stored, and as whom it was read in where the file did not say it. */
export interface Imported {
  walk: string;
  as: string | undefined;
}

/**
 * Takes a bundle, an audit JSON, an OpenJourney map or a DevTools recording in as a stored walk. Throws `Refusal` and changes nothing when
 * the file is broken, holds no log, or is stored already.
 */
export async function importFile(file: File): Promise<Imported> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const as = looksLikeJourney(bytes) === 'zip' ? undefined : await walker(bytes);
  const { audit, pictures }: Bundle = as
    ? { audit: auditFromJson(new TextDecoder().decode(bytes), as), pictures: new Map() }
    : await readBundle(bytes, sha256);
  const walk = audit.audit.id;
  if (audit.events.length === 0) throw new Refusal('no-log', 'This audit holds no log of its walk.');
  if (await readWalk(walk)) throw new Refusal('known', say('import_known', audit.audit.title));
  await storeWalk(audit, pictures);
  const unnamed = as && walk === as.walk && audit.persona.id === as.persona.id;
  return { walk, as: unnamed ? as.persona.name : undefined };
}

/** Of a file that says neither who walked nor which walk it is. Its id is that of its content: the same file is the same walk. */
async function walker(bytes: Uint8Array) {
  const persona = stranger(personas.value, samplePersonas());
  const walk = `w-${(await sha256(bytes)).slice(0, 13)}`;
  return { walk, at: Date.now(), persona, framework: modelById(settings.value.stageModel) ?? success6 };
}
