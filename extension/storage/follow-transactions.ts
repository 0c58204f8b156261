import { wrap } from 'idb';

/** Keeps account of the transactions of a connection. Returns what aborts those that have not ended. */
export function followTransactions(db: IDBDatabase): () => void {
  const live = new Set<IDBTransaction>();
  const begin = db.transaction.bind(db);
  db.transaction = (...args) => {
    const tx = begin(...args);
    live.add(tx);
    for (const end of ['complete', 'abort']) tx.addEventListener(end, () => live.delete(tx));
    // Who only reads waits for the result, not for the end, so that nobody would hear of a failed one.
    wrap(tx).done.catch(() => undefined);
    return tx;
  };
  return () => {
    for (const tx of live) abort(tx);
  };
}

/** Undoes a transaction, unless it has ended already. */
export function abort(tx: Pick<IDBTransaction, 'abort'>): void {
  try {
    tx.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
