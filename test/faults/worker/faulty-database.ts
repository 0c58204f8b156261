import {
  IDBDatabase as FDBDatabase,
  IDBFactory as FDBFactory,
  IDBIndex as FDBIndex,
  IDBObjectStore as FDBObjectStore,
  IDBOpenDBRequest as FDBOpenDBRequest,
  IDBTransaction as FDBTransaction,
  IDBVersionChangeEvent as FDBVersionChangeEvent,
  IDBCursor,
  IDBKeyRange,
  IDBRequest,
} from 'fake-indexeddb';
import { errorNames, type FaultCounter, type FaultKind } from './storage-fault.ts';

/** The insides of fake-indexeddb that a fault is put into: its types show only what browsers show. */
type Pending = { request: { readyState: string; source?: object }; operation: () => unknown; call?: string };
type Inside = {
  _requests: Pending[];
  _state: string;
  _started: boolean;
  _start(): void;
  _abort(error: string | null): void;
  error: unknown;
  mode: string;
  _rollbackLog: (() => void)[];
  db: IDBDatabase;
};

let faults: FaultCounter | undefined;
let inUpgrades = false;
let call = '';
/** What a browser has as globals. */
const classes = {
  IDBCursor,
  IDBDatabase: FDBDatabase,
  IDBFactory: FDBFactory,
  IDBIndex: FDBIndex,
  IDBKeyRange,
  IDBObjectStore: FDBObjectStore,
  IDBOpenDBRequest: FDBOpenDBRequest,
  IDBRequest,
  IDBTransaction: FDBTransaction,
  IDBVersionChangeEvent: FDBVersionChangeEvent,
};
const hung = new Set<Inside>();

/** A database of its own whose calls are counted and go wrong by plan, from now until the next one is made. */
export function faultyFactory(counter: FaultCounter, upgrades = false): IDBFactory {
  patch();
  faults = counter;
  inUpgrades = upgrades;
  hung.clear();
  return new FDBFactory();
}

/** The same as the database of this very process, for code that is run here. `upgrades`: their calls count, too. */
export function useDatabase(counter: FaultCounter, { upgrades = false } = {}): void {
  Object.assign(globalThis, classes, { indexedDB: faultyFactory(counter, upgrades) });
}

/** What hung is given up by the browser when the worker that waited for it is gone. */
export function endHung(): void {
  for (const transaction of hung) if (transaction._state !== 'finished') transaction._abort('AbortError');
  hung.clear();
}

/** Opens the database as one worker sees it. Once that worker is `dead` nothing it asks for is answered. */
export function factoryFor(factory: IDBFactory, dead: () => boolean): Pick<IDBFactory, 'open'> {
  return {
    open: (name, version) => {
      const kind = dead() ? 'hang' : faults?.meet('open');
      if (kind === undefined || kind === 'lie') return factory.open(name, version);
      const request = new FDBOpenDBRequest();
      if (kind !== 'hang') setImmediate(() => failOpen(request, kind));
      return request;
    },
  };
}

/** The request says that it is blocked and nothing more, or fails. */
function failOpen(request: IDBOpenDBRequest, kind: Exclude<FaultKind, 'hang' | 'lie'>): void {
  const isBlocked = kind === 'blocked';
  const event = new FDBVersionChangeEvent(isBlocked ? 'blocked' : 'error', {
    oldVersion: 0,
    newVersion: null,
  });
  const error = isBlocked ? null : new DOMException('a planned fault', errorNames[kind]);
  Object.assign(request, { result: undefined, error, readyState: isBlocked ? 'pending' : 'done' });
  request.dispatchEvent(Object.assign(event, { eventPath: [] }));
}

type Executing = Inside & { _execRequestAsync(pending: Pending): unknown };

let patched = false;

function patch(): void {
  if (patched) return;
  patched = true;
  const transactions = FDBTransaction.prototype as unknown as Executing; // the door into the insides, see above
  const { _start: start, _execRequestAsync: execute } = transactions;
  transactions._execRequestAsync = function (pending) {
    return execute.call(this, named(pending, call));
  };
  transactions._start = function () {
    const pending = this._requests.find(({ request }) => request.readyState !== 'done');
    if (pending && !pending.request.source) return start.call(this);
    const isEnd = !pending && this._state !== 'finished' && !this.error;
    if (!pending && !isEnd) return start.call(this);
    if (this.mode === 'versionchange' && !isEnd && !inUpgrades) return start.call(this);
    const kind = faults?.meet(pending?.operation.name || `commit ${this.mode}`);
    if (kind === 'lie') for (const undo of this._rollbackLog.splice(0).reverse()) undo();
    if (kind === undefined || kind === 'lie') return start.call(this);
    if (kind === 'hang') {
      this._started = true;
      hung.add(this);
      return;
    }
    const name = errorNames[kind as keyof typeof errorNames];
    if (kind === 'abort' || !pending) {
      this._started = true;
      return this._abort(name);
    }
    pending.operation = () => {
      throw new DOMException('a planned fault', name);
    };
    return start.call(this);
  };
  for (const [kind, methods] of [
    [FDBObjectStore.prototype, ['put', 'add', 'get', 'getAll', 'getAllKeys', 'getKey', 'delete']],
    [FDBIndex.prototype, ['get', 'getAll', 'getAllKeys']],
  ] as const)
    for (const method of methods) nameCalls(kind as never, method);
  failTransactions();
}

/** The name of the call that a request comes from travels on its operation. */
function named(pending: Pending, name: string): Pending {
  const { operation } = pending;
  const wrapped = () => operation();
  Object.defineProperty(wrapped, 'name', { value: name });
  pending.operation = wrapped;
  return pending;
}

function nameCalls(prototype: Record<string, (...args: unknown[]) => unknown>, method: string): void {
  const original = prototype[method];
  if (!original) return;
  prototype[method] = function (this: { name: string }, ...args: unknown[]) {
    call = `${method} ${this.name}`;
    return original.apply(this, args);
  };
}

/** A connection in a wrong state throws at once, and is closed for good. */
function failTransactions(): void {
  const { transaction } = FDBDatabase.prototype;
  FDBDatabase.prototype.transaction = function (...args) {
    if (args[1] !== ('versionchange' as never) && faults?.meet('transaction') === 'invalid-state') {
      this.close();
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    }
    return transaction.apply(this, args);
  };
}
