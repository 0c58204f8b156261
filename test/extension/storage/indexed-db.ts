import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { databaseName, drop } from '../../../extension/storage/database.ts';
import type { WalkSummary } from '../../../extension/storage/schema.ts';

/** Each test begins with no database. */
export async function freshDatabase(): Promise<void> {
  drop();
  await deleteDB(databaseName);
}

export const summary: WalkSummary = {
  id: 'w1',
  title: 'Walk',
  site: 'https://shop.example',
  journey: { id: 'j1', name: 'Journey' },
  persona: { id: 'p1', name: 'Maya' },
  startedAt: 1_000,
  updatedAt: 1_000,
  state: 'walking',
  steps: 0,
  events: 0,
  segments: 0,
  pictures: 0,
  quiet: [],
};
