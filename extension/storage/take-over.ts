import { compareEvents } from '../../core/journey/event.ts';
import type { Fact } from '../../core/journey/facts.ts';
import { addSegment } from './append.ts';
import { withDatabase } from './database.ts';
import { baseOf } from './pack.ts';
import type { DocumentRow, WalkSummary } from './schema.ts';
import { transact } from './transact.ts';

/** One write of a page's script to the journal, its place known. */
export type Batch = {
  doc: string;
  number: number;
  tab: number;
  frame: number;
  facts: readonly Fact[] /** Facts of it that could not be read. */;
  refused: number;
};

/**
 * Takes batches of the journal over into a walk's log, in one transaction; resolves once it is complete, and only then may
 * the journal forget them. A batch that was taken over before is skipped, so doing it twice is harmless. Facts from a time
 * in which nothing may be stored are dropped. Returns how many facts are new in the log; 0 for a walk that is not there.
 */
export function takeOver(walk: string, batches: readonly Batch[]): Promise<number> {
  return withDatabase((db) => {
    const tx = db.transaction(['walks', 'segments', 'documents'], 'readwrite', { durability: 'relaxed' });
    return transact(tx, async () => {
      const documents = tx.objectStore('documents');
      const docs = [...new Set(batches.map(({ doc }) => doc))];
      // The way to the database and back is what takes time: all is asked at once, and all written at once.
      const [summary, ...known] = await Promise.all([
        tx.objectStore('walks').get(walk),
        ...docs.map((doc) => documents.get(doc)),
      ]);
      if (!summary) return 0;
      const rows = new Map(known.flatMap((row) => (row ? [[row.doc, row] as const] : [])));
      const facts = merge(summary, rows, batches);
      await Promise.all([
        ...Array.from(rows.values(), (row) => documents.put(row)),
        addSegment(tx, summary, facts),
      ]);
      return facts.length;
    });
  });
}

/** The facts that are new, in the order they were written; `rows` are brought up to date. */
function merge(walk: WalkSummary, rows: Map<string, DocumentRow>, batches: readonly Batch[]): Fact[] {
  const facts: Fact[] = [];
  for (const { doc, number, tab, frame, facts: all, refused } of [...batches].sort(
    (a, b) => a.number - b.number,
  )) {
    const row = rows.get(doc) ?? {
      doc,
      walk: walk.id,
      tab,
      frame,
      next: 0,
      missing: [],
      refused: 0,
      lastAt: 0,
    };
    const after = advance(row, number);
    if (!after) continue;
    const kept = all.filter(({ at }) => !isQuiet(walk, at));
    const base = baseOf(walk.id, row.tab, doc);
    facts.push(...kept.map((fact) => placed(fact, base, row)));
    const lastAt = all.reduce((latest, { at }) => Math.max(latest, at), row.lastAt);
    rows.set(doc, { ...after, refused: row.refused + refused, lastAt });
  }
  return facts.sort(compareEvents);
}

/** The row after this batch, or `undefined` when it was taken over before. */
function advance(row: DocumentRow, number: number): DocumentRow | undefined {
  if (number >= row.next) {
    const skipped = Array.from({ length: Math.min(number - row.next, 1_000) }, (_, i) => row.next + i);
    return { ...row, next: number + 1, missing: [...row.missing, ...skipped] };
  }
  if (!row.missing.includes(number)) return undefined;
  return { ...row, missing: row.missing.filter((other) => other !== number) };
}

function isQuiet({ quiet }: WalkSummary, at: number): boolean {
  return quiet.some(([from, to]) => at >= from && at < to);
}

/** A script that did not know its tab wrote −1; the document's row knows it, and keeps to it. */
function placed(fact: Fact, base: string, { tab, frame, doc }: DocumentRow): Fact {
  const there = { ...fact, id: base + numberIn(fact.id), tab, frame, doc };
  return there.type === 'effect' ? { ...there, of: base + numberIn(there.of) } : there;
}

const numberIn = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
