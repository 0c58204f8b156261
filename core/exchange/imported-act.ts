import type { Act, actSchema } from '../journey/acts.ts';
import type { z } from '../zod.ts';

type ActInput = z.input<typeof actSchema>;
type Draft<T> = T extends ActInput ? Omit<T, 'id' | 'at' | 'tab'> & { at?: number } : never;

/** An act as an importer makes it: whoever writes the walk gives it an id, and the present as its time where it has none. */
export type ImportedAct = Draft<ActInput>;
export type ImportedActOf<T extends Act['type']> = Extract<ImportedAct, { type: T }>;
