import { z } from '../../core/zod.ts';
import { readSetting } from './settings.ts';

/** The part of the interface's settings that the recorder has to know. */
const schema = z.looseObject({ mask: z.array(z.string().max(500)).max(100) });

/** CSS selectors of page areas that the auditor wants covered in pictures and left unnamed. */
export async function maskedAreas(): Promise<string[]> {
  return (await readSetting('interface', schema))?.mask ?? [];
}
