import { first } from './001-first.ts';
import { stageModels } from './002-stage-models.ts';
import type { Migration } from './migration.ts';

/** In order; the last one's version is the database's. */
export const migrations: readonly Migration[] = [first, stageModels];
