import { abort } from './follow-transactions.ts';

type Transaction = { readonly done: Promise<void>; abort(): void };

/**
 * Waits for `work` and for the transaction to complete. When `work` fails, the transaction is undone, and the first error
 * is the one that is thrown; nothing is left unhandled.
 */
export async function transact<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  try {
    const value = await work();
    await tx.done;
    return value;
  } catch (error) {
    abort(tx);
    await tx.done.catch(() => undefined); // says again what is thrown below
    throw error;
  }
}
