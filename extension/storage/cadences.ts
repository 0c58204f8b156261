import { type Cadences, cadenceNames } from '../../core/gaps/cadence.ts';
import { z } from '../../core/zod.ts';
import { readSetting } from './settings.ts';

/** How often each journey is to be walked again, by its id. */
export const cadencesSchema = z.record(z.string().max(160), z.enum(cadenceNames));

/** The part of the interface's settings that the worker's reminders have to know. */
const schema = z.looseObject({ cadences: cadencesSchema });

export async function readCadences(): Promise<Cadences> {
  return (await readSetting('interface', schema))?.cadences ?? {};
}
