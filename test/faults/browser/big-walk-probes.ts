/** Runs in a page of the extension: measures every message that it hears, sends or is answered, as JSON. */
export function hearMessages(): void {
  const measure = (message: unknown) => {
    const bytes = new TextEncoder().encode(JSON.stringify(message) ?? '').length;
    Reflect.set(globalThis, 'most', Math.max(bytes, Number(Reflect.get(globalThis, 'most') ?? 0)));
  };
  chrome.runtime.onMessage.addListener(measure);
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  // The polyfill passes a callback, everybody else waits for the promise.
  chrome.runtime.sendMessage = (message, hear) => {
    measure(message);
    if (!hear)
      return send(message).then((answer) => {
        measure(answer);
        return answer;
      });
    return send(message, (answer) => {
      measure(answer);
      hear(answer);
    });
  };
}

/** Runs in such a page: the biggest so far, in bytes. */
export function heardMost(): number {
  return Number(Reflect.get(globalThis, 'most') ?? 0);
}

/** Runs in such a page: the digest of every picture of a walk, by its id. */
export async function picturesOf(walk: string): Promise<Record<string, string>> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('waymark');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const rows = await new Promise<{ id: string; blob: Blob }[]>((resolve, reject) => {
    const reading = db.transaction('pictures').objectStore('pictures').index('walk').getAll(walk);
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
  db.close();
  const digests: Record<string, string> = {};
  for (const { id, blob } of rows) {
    const hash = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
    digests[id] = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
  return digests;
}

/** Runs in such a page, for the control: spoils what the comparison looks at. */
export async function dropOnePicture(walk: string): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('waymark');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const pictures = db.transaction('pictures', 'readwrite').objectStore('pictures');
  await new Promise<void>((resolve, reject) => {
    const first = pictures.index('walk').openCursor(walk);
    first.onerror = () => reject(first.error);
    first.onsuccess = () => {
      first.result?.delete();
      pictures.transaction.oncomplete = () => resolve();
    };
  });
  db.close();
}

declare const chrome: {
  runtime: {
    onMessage: { addListener(hear: (message: unknown) => void): void };
    sendMessage(message: unknown, hear?: (answer: unknown) => void): Promise<unknown>;
  };
};
