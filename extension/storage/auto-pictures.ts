import { z } from '../../core/zod.ts';
import { readSetting } from './settings.ts';

/** The part of the interface's settings that says whether pictures are taken without being asked for each. */
const schema = z.looseObject({ autoPictures: z.boolean() });

export async function wantsAutoPictures(): Promise<boolean> {
  return (await readSetting('interface', schema))?.autoPictures ?? false;
}
