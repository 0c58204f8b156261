import type { z } from '../../core/zod.ts';
import { withDatabase } from './database.ts';

/** A setting as its schema reads it; `undefined` when it was never saved or is of an older shape. */
export async function readSetting<T extends z.ZodType>(
  name: string,
  schema: T,
): Promise<z.output<T> | undefined> {
  const row = await withDatabase((db) => db.get('settings', name));
  const read = schema.safeParse(row?.value);
  return read.success ? read.data : undefined;
}

export async function saveSetting(name: string, value: unknown): Promise<void> {
  await withDatabase((db) => db.put('settings', { name, value }));
}
